package enishi.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {
  /** 上士幌町 5+24+9+6 = 44 = 0 mod 11, so 11 mod 10; 港区 6+15+4+0+6 = 31 = 9 mod 11, so 2. */
  @ParameterizedTest
  @CsvSource({
    "016331,016331",
    "０１６３３１,016331",
    "16331,016331",
    "16331.0,016331",
    "131032,131032",
    "010006,010006",
    "100005,100005"
  })
  void readsCodesWhoseCheckDigitHolds(String text, String code) {
    assertThat(MunicipalityCode.parse(text)).map(MunicipalityCode::value).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "016332", "131031", "13103", "01633", "480001", "000000", "0016331", "港区"})
  void refusesTheOthers(String text) {
    assertThat(MunicipalityCode.parse(text)).isEmpty();
  }

  @Test
  void catchesEverySingleMistypedDigit() {
    String code = "131032";
    for (int i = 0; i < 5; i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String typed = code.substring(0, i) + digit + code.substring(i + 1);
        boolean prefecture = Integer.parseInt(typed.substring(0, 2)) <= 47;
        assertThat(MunicipalityCode.parse(typed).isPresent() && prefecture)
            .as(typed)
            .isEqualTo(typed.equals(code));
      }
    }
  }

  @Test
  void knowsItsPrefectureAndItsCure() {
    assertThat(new MunicipalityCode("131032").prefecture()).isEqualTo(13);
    assertThatThrownBy(() -> new MunicipalityCode("13103"))
        .hasMessageContaining("(13103)")
        .hasMessageContaining("\nMaybe");
  }
}
