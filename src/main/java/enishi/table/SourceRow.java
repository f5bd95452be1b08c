package enishi.table;

import java.util.List;
import java.util.Map;

/**
 * A row before the header is known.
 *
 * @param number the row as a spreadsheet numbers it, from 1
 * @param cells the texts by position, untrimmed
 * @param faults position → what is wrong with the cell
 */
record SourceRow(int number, List<String> cells, Map<Integer, String> faults) {
  boolean isBlank() {
    return faults.isEmpty() && CellText.filledWidth(cells) == 0;
  }
}
