package enishi.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import enishi.model.EngagementKind;
import enishi.model.Id;
import enishi.model.TieKind;
import enishi.model.Word;
import enishi.network.How;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final LocalDate DAY = LocalDate.parse("2022-08-26");

  private static Hop.Fact fact(String kind, @Nullable String contextName) {
    Id context = contextName == null ? null : Id.parse("event:e");
    return new Hop.Fact(
        kind,
        context,
        contextName,
        DAY,
        1,
        How.SHARED,
        "名簿",
        "a.csv",
        2,
        List.of(new Hop.Source("名簿", "a.csv", 2)));
  }

  @Test
  void saysWhereTwoPersonsMet() {
    Hop.Fact fact = fact("attended", "移住相談会");
    assertThat(Wording.of(Locale.JAPANESE).fact(fact)).isEqualTo("2022-08-26 に同じイベント「移住相談会」に参加");
    assertThat(Wording.of(Locale.US).fact(fact))
        .isEqualTo("2022-08-26: both attended the event “移住相談会”");
    assertThat(Wording.of(Locale.JAPANESE).sources(fact)).containsExactly("名簿 a.csv の 2 行目");
  }

  @Test
  void saysNoPlaceWhereNoneIsRecorded() {
    assertThat(Wording.of(Locale.JAPANESE).fact(fact("met_at", null))).isEqualTo("2022-08-26 に対面");
    assertThat(Wording.of(Locale.JAPANESE).fact(fact("met_at", "交流会")))
        .isEqualTo("2022-08-26 にイベント「交流会」で対面");
  }

  /** Every kind of fact that two persons' strength can rest on. */
  static Stream<String> kinds() {
    return Stream.of(
            Stream.of(TieKind.values()),
            Stream.of(
                EngagementKind.ATTENDED,
                EngagementKind.SPOKE,
                EngagementKind.ORGANIZED,
                EngagementKind.JOINED,
                EngagementKind.HOLDS_POST,
                EngagementKind.STAYED))
        .flatMap(words -> words.map(Word::word));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @ValueSource(strings = "referral")
  void hasWordsForEveryFact(String kind) {
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThatCode(() -> Wording.of(locale).fact(fact(kind, "x"))).doesNotThrowAnyException();
    }
  }

  @Test
  void saysTheSameThingsInBothLanguages() throws IOException {
    assertThat(keys("introduction_en.properties")).isEqualTo(keys("introduction.properties"));
  }

  private static Set<Object> keys(String file) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Wording.class.getResourceAsStream("/messages/" + file)) {
      words.load(Objects.requireNonNull(in));
    }
    return words.keySet();
  }
}
