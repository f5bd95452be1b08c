package enishi.intake;

import enishi.model.Id;
import enishi.security.Asker;
import enishi.store.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import in the list of them.
 *
 * @param state loading, current, superseded or undone
 * @param startedAt ISO date and time
 * @param rows usable rows by table
 * @param by the account that imported it, {@code owner} by command; null where it was not noted
 * @param scope what that account worked for then: municipalities and projects
 */
public record ImportSummary(
    String id,
    String dataset,
    String source,
    String licence,
    String state,
    String startedAt,
    @Nullable String endedAt,
    List<TableRows> rows,
    long problems,
    @Nullable String by,
    List<Id> scope) {
  public ImportSummary {
    rows = List.copyOf(rows);
    scope = List.copyOf(scope);
  }

  /** How many rows of a table an import brought. */
  public record TableRows(String table, long rows) {}

  static ImportSummary of(Row row) {
    List<String> tables = row.texts("tables");
    List<Long> counts = row.numbers("rows");
    List<TableRows> rows = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      rows.add(new TableRows(tables.get(i), counts.get(i)));
    }
    return new ImportSummary(
        "import-" + row.number("number"),
        row.text("dataset"),
        row.text("source"),
        row.text("licence"),
        row.text("state"),
        row.text("startedAt"),
        row.textOrNull("endedAt"),
        rows,
        row.number("problems"),
        row.textOrNull("by"),
        row.texts("scope").stream().map(Id::parse).toList());
  }

  /** Whether the asker imported it, works for what its importer worked for, or administrates. */
  boolean isKeptBy(Asker asker) {
    return asker.seesEverything()
        || (asker.organizes()
            && (asker.name().equals(by) || asker.organizesFor(scope.toArray(Id[]::new))));
  }

  /** The number in the id, which the store counts imports by. */
  public long number() {
    return Long.parseLong(id.substring("import-".length()));
  }
}
