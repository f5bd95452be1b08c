package enishi.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and yen amounts as Japanese offices write them. */
final class JapaneseNumber {
  private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,18})(?:\\.\\d{1,9})?";
  private static final Pattern NUMBER = Pattern.compile(DIGITS);

  /** 1億2,000万3千400: each part is smaller than the unit before it. */
  private static final Pattern WITH_UNITS =
      Pattern.compile(
          "(?:(?<oku>N)億)?(?:(?:(?<senman>N)千万)|(?:(?<hyakuman>N)百万)|(?:(?<man>N)万))?(?:(?<sen>N)千)?(?<one>N)?"
              .replace("N", DIGITS));

  private static final String[] UNITS = {"oku", "senman", "hyakuman", "man", "sen", "one"};
  private static final long[] WORTH = {100_000_000, 10_000_000, 1_000_000, 10_000, 1_000, 1};

  private JapaneseNumber() {}

  static Optional<Long> integer(String cell) {
    return whole(plainNumber(signed(CellText.plain(cell))));
  }

  static Optional<Double> decimal(String cell) {
    return plainNumber(signed(CellText.plain(cell))).map(BigDecimal::doubleValue);
  }

  static Optional<Long> yen(String cell) {
    String text = CellText.plain(cell).replace(" ", "");
    boolean negative = isNegative(text);
    String body = negative ? text.substring(1) : text;
    boolean marked = body.startsWith("¥") || body.startsWith("\\");
    body = marked ? body.substring(1) : body;
    if (!negative && isNegative(body)) {
      negative = true;
      body = body.substring(1);
    }
    body = body.endsWith("円") ? body.substring(0, body.length() - 1) : body;
    Optional<BigDecimal> amount =
        NUMBER.matcher(body).matches() ? plainNumber(body) : withUnits(body);
    return whole(negative ? amount.map(BigDecimal::negate) : amount);
  }

  private static Optional<BigDecimal> withUnits(String text) {
    Matcher matcher = WITH_UNITS.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    long above = Long.MAX_VALUE;
    for (int i = 0; i < UNITS.length; i++) {
      String digits = matcher.group(UNITS[i]);
      if (digits == null) {
        continue;
      }
      BigDecimal part =
          new BigDecimal(digits.replace(",", "")).multiply(BigDecimal.valueOf(WORTH[i]));
      boolean decimalsAbove = sum.remainder(BigDecimal.valueOf(above)).signum() != 0;
      if (decimalsAbove || part.compareTo(BigDecimal.valueOf(above)) >= 0) {
        return Optional.empty();
      }
      sum = sum.add(part);
      above = WORTH[i];
    }
    return Optional.of(sum);
  }

  private static String signed(String text) {
    if (isNegative(text)) {
      return "-" + text.substring(1);
    }
    return text.startsWith("+") ? text.substring(1) : text;
  }

  private static boolean isNegative(String text) {
    return !text.isEmpty() && "-−▲△".indexOf(text.charAt(0)) >= 0;
  }

  private static Optional<BigDecimal> plainNumber(String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    return NUMBER.matcher(digits).matches()
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : Optional.empty();
  }

  private static Optional<Long> whole(Optional<BigDecimal> number) {
    try {
      return number.map(BigDecimal::longValueExact);
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
