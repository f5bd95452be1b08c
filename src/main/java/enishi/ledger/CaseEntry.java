package enishi.ledger;

import enishi.model.Id;
import enishi.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A case of a public case base (先進事例). Texts are empty where nothing is recorded.
 *
 * @param body who did it, for example 北海道上士幌町
 * @param bodyKind for example 町村
 */
public record CaseEntry(
    Id id,
    String number,
    int year,
    String body,
    String title,
    String bodyKind,
    String category,
    String subcategory,
    @Nullable Id municipality,
    @Nullable Id project,
    String summary,
    String source) {
  static CaseEntry of(Row row) {
    Id id = Id.parse(row.text("id"));
    return new CaseEntry(
        id,
        id.key(),
        (int) row.numberOr("year", 0),
        KpiEntry.text(row, "body"),
        KpiEntry.text(row, "title"),
        KpiEntry.text(row, "bodyKind"),
        KpiEntry.text(row, "category"),
        KpiEntry.text(row, "subcategory"),
        row.findText("municipality").map(Id::parse).orElse(null),
        row.findText("project").map(Id::parse).orElse(null),
        KpiEntry.text(row, "summary"),
        KpiEntry.text(row, "source"));
  }

  /** The year as Japan counts it too, for example 2020（令和2年）. */
  public String japaneseYear() {
    return JapaneseYear.say(year);
  }
}
