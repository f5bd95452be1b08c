package enishi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErasedTextsTest {
  private static final ErasedTexts TEXTS =
      ErasedTexts.of(Id.person("aoki"), Stream.of("青木 花", "アオキ ハナ", "花"));

  @Test
  void takesOutTheIdButNotALongerOne() {
    assertThat(TEXTS.without("introduce person:aoki to person:aoki2, person:aoki、ほか"))
        .isEqualTo("introduce … to person:aoki2, …、ほか");
    assertThat(TEXTS.isIn("person:aoki-2")).isFalse();
  }

  @Test
  void takesOutTheNameInTheWaysItIsWritten() {
    assertThat(TEXTS.without("青木花・青木　花・青木 花・アオキハナ")).isEqualTo("…・…・…・…");
    assertThat(TEXTS.isIn("青木 花子")).as("a name inside a longer one").isTrue();
  }

  @Test
  void takesAShortNameOnlyForTheWholeText() {
    assertThat(TEXTS.without("花")).isEqualTo("…");
    assertThat(TEXTS.without("花火大会の実行委員")).isEqualTo("花火大会の実行委員");
  }

  @Test
  void goesOnWithWhatWasKept() {
    assertThat(ErasedTexts.of(TEXTS.all()).all()).isEqualTo(TEXTS.all());
  }
}
