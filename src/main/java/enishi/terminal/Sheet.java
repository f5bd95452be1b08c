package enishi.terminal;

import java.util.List;

/**
 * A table as a terminal or a CSV file shows it.
 *
 * @param title one line above it; empty for none
 * @param columns the headings
 * @param rows cells from left to right, as many as headings
 * @param notes lines below it
 */
public record Sheet(
    String title, List<String> columns, List<List<String>> rows, List<String> notes) {
  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  /** Only lines of text. */
  public static Sheet text(String title, List<String> lines) {
    return new Sheet(title, List.of(), List.of(), lines);
  }
}
