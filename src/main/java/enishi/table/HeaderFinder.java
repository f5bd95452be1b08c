package enishi.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the header row below titles: among the first 20 rows that are not blank, the one with the
 * most distinct known columns, the upper one of equals. Where no row has a known column it is the
 * first row that is not blank.
 */
final class HeaderFinder {
  static final int ROWS = 20;

  private final Set<String> knownKeys;

  HeaderFinder(Collection<String> knownColumns) {
    knownKeys = knownColumns.stream().map(CellText::columnKey).collect(Collectors.toSet());
  }

  /** The index of the header among rows that are not blank. */
  int find(List<SourceRow> rows) {
    int best = 0;
    for (int i = 1; i < rows.size(); i++) {
      if (knownColumns(rows.get(i).cells()) > knownColumns(rows.get(best).cells())) {
        best = i;
      }
    }
    return best;
  }

  int knownColumns(List<String> cells) {
    Set<String> found = new HashSet<>();
    for (String cell : cells) {
      String key = CellText.columnKey(cell);
      if (knownKeys.contains(key)) {
        found.add(key);
      }
    }
    return found.size();
  }
}
