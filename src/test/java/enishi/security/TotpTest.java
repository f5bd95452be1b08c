package enishi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final long SEED = 20261126;
  private static final byte[] RFC_SECRET =
      "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, SHA-1. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void givesTheCodesOfRfc6238(long second, String code) {
    assertThat(Totp.code(RFC_SECRET, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
  }

  /** RFC 4226, appendix D. */
  @ParameterizedTest
  @CsvSource({
    "0, 755224",
    "1, 287082",
    "2, 359152",
    "3, 969429",
    "4, 338314",
    "5, 254676",
    "6, 287922",
    "7, 162583",
    "8, 399871",
    "9, 520489"
  })
  void givesTheCodesOfRfc4226(long step, String code) {
    assertThat(Totp.code(RFC_SECRET, step, Totp.DIGITS)).isEqualTo(code);
  }

  @Test
  void takesTheCodesOfOneStepBeforeAndAfterAndNoOthers() {
    Instant now = Instant.ofEpochSecond(1_111_111_111L);
    long step = Totp.step(now);
    for (long other = step - 3; other <= step + 3; other++) {
      String code = Totp.code(RFC_SECRET, other, Totp.DIGITS);
      if (Math.abs(other - step) <= 1) {
        assertThat(Totp.matchingStep(RFC_SECRET, code, now)).hasValue(other);
      } else {
        assertThat(Totp.matchingStep(RFC_SECRET, code, now)).isEmpty();
      }
    }
    assertThat(Totp.matchingStep(RFC_SECRET, "", now)).isEmpty();
  }

  /** RFC 4648, 10, without padding. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI",
    "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
  })
  void writesBase32AsRfc4648(String text, String base32) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(Base32.encode(bytes)).isEqualTo(base32);
    assertThat(Base32.decode(base32)).isEqualTo(bytes);
  }

  @Test
  void readsBackWhateverItWrote() {
    var random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      assertThat(Base32.decode(Base32.encode(bytes))).as("seed %d, %d", SEED, i).isEqualTo(bytes);
    }
  }
}
