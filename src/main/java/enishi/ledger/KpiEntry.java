package enishi.ledger;

import enishi.store.Row;

/**
 * A row of a ledger as its file has it; every text is empty where the file says nothing.
 *
 * @param source where the row came from: the document and the place in it
 * @param file the file of the import
 * @param line the row in that file
 */
record KpiEntry(
    String pillar,
    String number,
    String title,
    String target,
    String targetUnit,
    String actual,
    String actualUnit,
    String publishedRate,
    String source,
    String file,
    int line) {
  static KpiEntry of(Row row) {
    return new KpiEntry(
        text(row, "pillar"),
        text(row, "number"),
        text(row, "title"),
        text(row, "target"),
        text(row, "targetUnit"),
        text(row, "actual"),
        text(row, "actualUnit"),
        text(row, "publishedRate"),
        text(row, "source"),
        text(row, "file"),
        (int) row.numberOr("row", 0));
  }

  static String text(Row row, String column) {
    return row.findText(column).orElse("");
  }

  boolean isOf(KpiDetail detail) {
    return detail.number().equals(number)
        && (detail.pillar().isEmpty() || detail.pillar().equals(pillar));
  }
}
