package enishi.directory;

import static enishi.directory.NameText.Match.CONTAINS;
import static enishi.directory.NameText.Match.EXACT;
import static enishi.directory.NameText.Match.PREFIX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTextTest {
  private static Optional<NameText.Match> match(String name, String typed) {
    return NameText.of(name).match(NameText.of(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "あおき いちろう, アオキ, PREFIX",
    "アオキ イチロウ, あおきいちろう, EXACT",
    "ガッコウ, ｶﾞｯｺｳ, EXACT",
    "アオキ, ｱｵｷ, EXACT",
    "斎藤, 齋藤, EXACT",
    "青木 一郎, 一郎, CONTAINS",
    "株式会社みらい, みらい, EXACT",
    "株式会社みらい, 株式会社, PREFIX",
    "株式会社みらい, 株式会, PREFIX",
    "㈱みらい, ミラ, PREFIX",
    "ＡＢＣ商会, abc, PREFIX",
    "シェアオフィス, シェアーオフィス, ",
  })
  void comparesWhatPeopleType(String name, String typed, NameText.Match expected) {
    assertThat(match(name, typed)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void takesTheBetterOfKeyAndPlainText() {
    assertThat(match("みらい", "株式会社みらい")).contains(EXACT);
    assertThat(match("株式会社", "株式")).contains(PREFIX);
    assertThat(match("東株式会社", "株式")).contains(CONTAINS);
  }

  @Test
  void findsNothingForAStrayMark() {
    assertThat(match("アオキ", "・")).isEmpty();
  }
}
