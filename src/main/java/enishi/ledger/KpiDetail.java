package enishi.ledger;

import enishi.model.DetailKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a row of a ledger is compared with. Those of one title are added up; where some
 * are divisors, the sum is divided by theirs.
 *
 * @param subject what it is about; null for another row of the ledger
 * @param measure of a claim its measure, of a row its title, of events a word in their names
 * @param unit which figure of the row it is compared with; empty for the whole
 */
record KpiDetail(
    String pillar,
    String number,
    String title,
    DetailKind kind,
    @Nullable Id subject,
    String measure,
    String unit,
    boolean divisor,
    String source) {
  static KpiDetail of(Row row) {
    return new KpiDetail(
        KpiEntry.text(row, "pillar"),
        KpiEntry.text(row, "number"),
        KpiEntry.text(row, "title"),
        Word.parse(DetailKind.class, row.text("kind")),
        row.findText("subject").map(Id::parse).orElse(null),
        KpiEntry.text(row, "measure"),
        KpiEntry.text(row, "unit"),
        row.flag("divisor"),
        KpiEntry.text(row, "source"));
  }
}
