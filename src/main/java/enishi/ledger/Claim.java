package enishi.ledger;

import enishi.model.Id;
import enishi.store.Row;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * One figure of one document about one subject (記載). Texts are empty where nothing is recorded.
 *
 * @param value the document's figure or words
 * @param qualifier 以上, 約, 延べ, 最大, 推定, separated by semicolons
 * @param asOf the day or year it holds for
 * @param source the document and the place in it
 * @param file the file of the import
 * @param row the row in that file, as a spreadsheet shows it
 */
public record Claim(
    Id subject,
    String measure,
    String value,
    String unit,
    String qualifier,
    String asOf,
    String source,
    String file,
    int row) {
  static Claim of(Row row) {
    return new Claim(
        Id.parse(row.text("subject")),
        KpiEntry.text(row, "measure"),
        KpiEntry.text(row, "value"),
        KpiEntry.text(row, "unit"),
        KpiEntry.text(row, "qualifier"),
        KpiEntry.text(row, "asOf"),
        KpiEntry.text(row, "source"),
        KpiEntry.text(row, "file"),
        (int) row.numberOr("row", 0));
  }

  /** The value as a number; empty for words and dates. */
  Optional<BigDecimal> number() {
    try {
      return Optional.of(new BigDecimal(value.replace(",", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The figure for people: with commas, the decimals of the document, and its unit. */
  public String figure() {
    return number()
            .map(n -> String.format(Locale.ROOT, "%,." + Math.max(n.scale(), 0) + "f", n))
            .orElse(value)
        + unit;
  }

  /** The measure without what stands in brackets behind it. */
  String baseMeasure() {
    int bracket = measure.indexOf('（');
    return bracket > 0 ? measure.substring(0, bracket) : measure;
  }

  /** The number where it is one, so that 400 and 400.0 are the same, else the words. */
  String plainValue() {
    return number().map(n -> Numeral.plain(n).toPlainString()).orElse(value);
  }
}
