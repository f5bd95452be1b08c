package enishi.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The row that names the columns. Names are trimmed and NFKC; they are found whatever their width
 * and case. Where a name stands twice, the left column has it.
 */
public final class TableHeader {
  private final int number;
  private final List<String> columns;
  private final List<String> originals;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Set<String> repeated = new TreeSet<>();

  TableHeader(SourceRow row) {
    number = row.number();
    originals = List.copyOf(row.cells().subList(0, CellText.filledWidth(row.cells())));
    columns = originals.stream().map(CellText::plain).toList();
    for (int position = 0; position < columns.size(); position++) {
      String name = columns.get(position);
      if (!name.isEmpty() && positions.putIfAbsent(CellText.columnKey(name), position) != null) {
        repeated.add(name);
      }
    }
  }

  /** The header's own row number, from 1. */
  public int number() {
    return number;
  }

  /** The names from left to right; empty where a column has none. */
  public List<String> columns() {
    return columns;
  }

  /** The names exactly as they stand in the file. */
  public List<String> originals() {
    return originals;
  }

  /** Names that stand more than once, sorted. */
  public Set<String> repeated() {
    return Collections.unmodifiableSet(repeated);
  }

  public boolean has(String column) {
    return position(column) >= 0;
  }

  /** The column's position from 0; -1 where there is none. */
  int position(String column) {
    Integer exact = positions.get(column);
    return exact != null ? exact : positions.getOrDefault(CellText.columnKey(column), -1);
  }
}
