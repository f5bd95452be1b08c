package enishi.office.settings;

import static enishi.model.EnishiException.badInput;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of our own choice.
 *
 * @param key as in the environment or {@code application.yml} where it can be set there
 * @param meaning the key of its words below {@code settings.meaning}
 * @param kind of which kind of fact it speaks; null where it speaks of none
 * @param standard what Enishi starts with, as Java writes it
 * @param range what it may be; null where it cannot be changed here
 * @param answers what rests on it
 * @param place the page on which it can be changed, else null
 */
record Entry(
    String key,
    Group group,
    String meaning,
    @Nullable String kind,
    Unit unit,
    String standard,
    @Nullable Range range,
    Holding holding,
    Source source,
    List<Answer> answers,
    @Nullable String place) {
  Entry {
    answers = List.copyOf(answers);
  }

  /** From the least through the most. */
  record Range(double least, double most) {}

  boolean isLive() {
    return holding == Holding.LIVE;
  }

  /**
   * What somebody typed, as Java writes it. Throws bad-input naming the key, the value, what it may
   * be and the standard.
   */
  String read(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (range == null || text.isEmpty() || text.equals("standard")) {
      return standard;
    }
    boolean whole = standard.indexOf('.') < 0;
    boolean fits = text.matches(whole ? "[0-9]{1,9}" : "[0-9]{1,9}(\\.[0-9]{1,9})?");
    double number = fits ? Double.parseDouble(text) : Double.NaN;
    if (!(number >= range.least() && number <= range.most())) {
      throw badInput(
          "%s (%s) is not a %s from %s to %s.%nMaybe %s, the standard.",
          key,
          typed,
          whole ? "whole number" : "number",
          plain(range.least()),
          plain(range.most()),
          plain(standard));
    }
    return whole ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** Without a decimal point where there is nothing behind it. */
  static String plain(String number) {
    return number.matches("-?[0-9.]+(E-?[0-9]+)?")
        ? new BigDecimal(number).stripTrailingZeros().toPlainString()
        : number;
  }

  private static String plain(double number) {
    return plain(String.valueOf(number));
  }
}
