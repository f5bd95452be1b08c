package enishi.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.EngagementKind;
import enishi.model.TieKind;
import enishi.model.Word;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "ja-JP, JAPANESE",
    "en-GB, ENGLISH",
    "en, ENGLISH",
    "fr-FR, JAPANESE",
    "und, JAPANESE",
  })
  void isEnglishOnlyWhereTheMachineIs(String machine, Language expected) {
    assertThat(Language.of(Locale.forLanguageTag(machine))).isEqualTo(expected);
  }

  @Test
  void speaksARoomsOwnWords() {
    assertThat(new Phrases("population", Language.JAPANESE).list("column.person column.tier"))
        .containsExactly("人", "段階");
    assertThat(new Phrases("population", Language.ENGLISH).say("tier.number", 2))
        .isEqualTo("Tier 2");
  }

  @ParameterizedTest
  @EnumSource
  void hasAWordForEveryKindOfFact(Language language) {
    var phrases = new Phrases("directory", language);
    Stream.of(EngagementKind.values(), TieKind.values())
        .flatMap(Stream::of)
        .map(Word.class::cast)
        .forEach(kind -> assertThat(phrases.say("fact." + kind.word())).isNotBlank());
  }
}
