package enishi.table;

import static enishi.model.EnishiException.badInput;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Japanese local-government code: two digits of the prefecture, three of the municipality, and
 * the check digit (11 − (6a + 5b + 4c + 3d + 2e) mod 11) mod 10.
 *
 * @param value six ASCII digits whose check digit holds
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {
  private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
  private static final Pattern LOST_ZERO = Pattern.compile("[1-9]\\d{4}(?:\\.0+)?");
  private static final int PREFECTURES = 47;

  public MunicipalityCode {
    if (!holds(value)) {
      throw badInput(
          "local-government code (%s) is not valid, expected six digits with a check digit such as"
              + " 016331.\n"
              + "Maybe a digit is mistyped or the check digit at the end is missing.",
          value);
    }
  }

  /**
   * Reads a code in any width. A leading zero that a spreadsheet dropped is put back where the
   * check digit then holds; five digits that never had a check digit are not a code.
   */
  public static Optional<MunicipalityCode> parse(String cell) {
    String text = CellText.plain(cell);
    if (LOST_ZERO.matcher(text).matches()) {
      text = "0" + text.substring(0, 5);
    }
    return holds(text) ? Optional.of(new MunicipalityCode(text)) : Optional.empty();
  }

  /** The check digit of five digits. */
  public static int checkDigit(String fiveDigits) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (6 - i) * (fiveDigits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 10;
  }

  /** The prefecture's number, 1 (Hokkaido) to 47 (Okinawa). */
  public int prefecture() {
    return Integer.parseInt(value.substring(0, 2));
  }

  @Override
  public int compareTo(MunicipalityCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean holds(String text) {
    if (!SIX_DIGITS.matcher(text).matches()) {
      return false;
    }
    int prefecture = Integer.parseInt(text.substring(0, 2));
    return prefecture >= 1
        && prefecture <= PREFECTURES
        && checkDigit(text.substring(0, 5)) == text.charAt(5) - '0';
  }
}
