package enishi.table;

import java.util.List;
import java.util.Optional;

/** One row below the header. */
public final class TableRow {
  private final TableHeader header;
  private final SourceRow row;
  private final boolean ragged;

  TableRow(TableHeader header, SourceRow row, boolean countsEmptyCells) {
    this.header = header;
    this.row = row;
    int width = header.columns().size();
    ragged =
        CellText.filledWidth(row.cells()) > width
            || (countsEmptyCells && row.cells().size() < width);
  }

  /** The row as a spreadsheet numbers it, from 1; the header and blank rows count. */
  public int number() {
    return row.number();
  }

  /** The cell without blanks around it; empty where the cell or the column is missing. */
  public String cell(String column) {
    return cell(header.position(column));
  }

  /** The cells from left to right, trimmed, as many as the file has. */
  public List<String> cells() {
    return row.cells().stream().map(CellText::trim).toList();
  }

  /** What is wrong with a cell whose value cannot be had, such as "#REF!"; empty where it can. */
  public Optional<String> cellFault(String column) {
    return Optional.ofNullable(row.faults().get(header.position(column)));
  }

  /** Whether there are more or fewer cells than the header has columns. */
  public boolean ragged() {
    return ragged;
  }

  private String cell(int position) {
    return position < 0 || position >= row.cells().size()
        ? ""
        : CellText.trim(row.cells().get(position));
  }
}
