package enishi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as Japanese documents write them: commas, 万 and 億, also all in kanji. Exact. */
final class Numeral {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String SMALL = "十百千";
  private static final String LARGE = "万億兆";

  private Numeral() {}

  /**
   * The value of a numeral such as {@code 1,234.5}, {@code 3万5千} or {@code 二十三}: what stands before
   * 十, 百, 千 is multiplied by it (1 where nothing does), what has gathered before 万, 億, 兆 likewise.
   * Throws {@link NumberFormatException} for anything else.
   */
  static BigDecimal parse(String text) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal last = null;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isPlain(c)) {
        int end = at;
        while (end < text.length() && isPlain(text.charAt(end))) {
          end++;
        }
        last = new BigDecimal(text.substring(at, end).replace(",", ""));
        at = end;
        continue;
      }
      if (DIGITS.indexOf(c) >= 0) {
        BigDecimal before = last == null ? BigDecimal.ZERO : last.movePointRight(1);
        last = before.add(BigDecimal.valueOf(DIGITS.indexOf(c)));
      } else if (SMALL.indexOf(c) >= 0) {
        BigDecimal unit = BigDecimal.TEN.pow(SMALL.indexOf(c) + 1);
        section = section.add(last == null ? unit : last.multiply(unit));
        last = null;
      } else if (LARGE.indexOf(c) >= 0) {
        BigDecimal unit = BigDecimal.TEN.pow(4 * (LARGE.indexOf(c) + 1));
        BigDecimal gathered = last == null ? section : section.add(last);
        total = total.add(gathered.signum() == 0 ? unit : gathered.multiply(unit));
        section = BigDecimal.ZERO;
        last = null;
      } else {
        throw new NumberFormatException("no numeral (" + text + ")");
      }
      at++;
    }
    return plain(total.add(section).add(last == null ? BigDecimal.ZERO : last));
  }

  private static boolean isPlain(char c) {
    return (c >= '0' && c <= '9') || c == ',' || c == '.';
  }

  /** Without zeros after the point, and never in powers of ten. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
