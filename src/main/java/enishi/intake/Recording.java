package enishi.intake;

import static enishi.model.EnishiException.badInput;

import java.util.List;
import java.util.Map;

/**
 * Facts that somebody records by hand, as rows of the dataset's tables.
 *
 * @param title what is recorded; recording again under one title replaces what it said before
 * @param source where the rows come from, in words that are shown as their evidence
 */
public record Recording(String title, String source, List<Row> rows) {
  public Recording {
    rows = List.copyOf(rows);
    if (title.isBlank() || rows.isEmpty()) {
      throw badInput("recording (%s) needs a title and at least one row", title);
    }
  }

  /**
   * One row.
   *
   * @param table a table's name without ending, for example {@code referrals}
   * @param cells column to the text of its cell; empty texts are not recorded
   */
  public record Row(String table, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }
  }
}
