package enishi.intake;

import enishi.model.RowProblem;
import java.util.List;
import java.util.Map;

/** What became of a row: its values by column, or what is wrong with it. */
sealed interface RowReading {
  int row();

  /**
   * Column to value: text, number, flag, date or list; unrecorded and unreadable cells are absent.
   */
  Map<String, Object> values();

  /** A row that can be used. */
  record Usable(int row, Map<String, Object> values) implements RowReading {
    String text(String column) {
      return String.valueOf(values.get(column));
    }
  }

  /** A row that cannot. */
  record Unusable(int row, Map<String, Object> values, List<RowProblem> problems)
      implements RowReading {}
}
