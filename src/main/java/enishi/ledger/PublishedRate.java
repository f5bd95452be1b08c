package enishi.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rate as a document prints it.
 *
 * @param percent in %
 * @param decimals how many decimals of a per cent it prints; −1 where it stops at tens (1.3倍)
 * @param text the printed number, without its sign
 * @param number the number before it became per cent
 */
record PublishedRate(BigDecimal percent, int decimals, String text, BigDecimal number) {
  private static final Pattern FORM =
      Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)\\s?(%|パーセント|倍|割)?");

  /** Empty for what is no number. */
  static Optional<PublishedRate> parse(String text) {
    Matcher form =
        FORM.matcher(
            Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(form.group(1).replace(",", ""));
    int shift =
        switch (String.valueOf(form.group(2))) {
          case "倍" -> 2;
          case "割" -> 1;
          default -> 0;
        };
    return Optional.of(
        new PublishedRate(
            number.movePointRight(shift), number.scale() - shift, form.group(1), number));
  }

  boolean is(BigDecimal other) {
    return percent.compareTo(other) == 0;
  }
}
