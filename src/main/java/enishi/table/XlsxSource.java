package enishi.table;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an XLSX workbook. */
final class XlsxSource implements RowSource {
  private final String name;
  private final ReadableWorkbook workbook;
  private final Sheet sheet;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final XlsxCells cells;
  private int number;

  private XlsxSource(String name, ReadableWorkbook workbook, Sheet sheet) throws IOException {
    this.name = name;
    this.workbook = workbook;
    this.sheet = sheet;
    stream = sheet.openStream();
    rows = stream.iterator();
    cells = new XlsxCells(workbook.isDate1904());
  }

  static XlsxSource open(Path file, String name, @Nullable String sheetName) throws IOException {
    ReadableWorkbook workbook = null;
    try {
      workbook = workbook(file);
      return new XlsxSource(name, workbook, sheet(workbook, name, sheetName));
    } catch (EnishiException e) {
      close(workbook);
      throw e;
    } catch (IOException | RuntimeException e) {
      close(workbook);
      throw damaged(name);
    }
  }

  /** A workbook without a style sheet has no formats to read. */
  private static ReadableWorkbook workbook(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (ExcelReaderException | NullPointerException e) {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
    }
  }

  private static Sheet sheet(ReadableWorkbook workbook, String name, @Nullable String sheetName) {
    List<Sheet> sheets = workbook.getSheets().toList();
    if (sheetName == null) {
      return sheets.stream()
          .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
          .findFirst()
          .orElseGet(sheets::getFirst);
    }
    String key = CellText.columnKey(sheetName);
    return sheets.stream()
        .filter(sheet -> CellText.columnKey(sheet.getName()).equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                badInput(
                    "file (%s) has no sheet (%s), expected one of: %s.%nMaybe the sheet was"
                        + " renamed.",
                    name,
                    sheetName,
                    sheets.stream().map(Sheet::getName).collect(Collectors.joining(", "))));
  }

  private static EnishiException damaged(String name) {
    return badInput(
        "file (%s) is not a whole XLSX workbook, expected one that a spreadsheet opens.\n"
            + "Maybe open it there and save it again as an Excel workbook (.xlsx).",
        name);
  }

  @Override
  public @Nullable SourceRow next() {
    try {
      return rows.hasNext() ? row(rows.next()) : null;
    } catch (RuntimeException e) {
      throw damaged(name);
    }
  }

  /** Some writers leave the numbers of rows out; then a row follows the one before it. */
  private SourceRow row(Row row) {
    number = Math.max(number + 1, row.getRowNum());
    List<String> texts = new ArrayList<>(row.getCellCount());
    Map<Integer, String> faults = new HashMap<>();
    for (int position = 0; position < row.getCellCount(); position++) {
      Cell cell = row.getCell(position);
      texts.add(cell == null ? "" : cells.text(cell));
      if (cell != null) {
        String fault = cells.fault(cell);
        if (fault != null) {
          faults.put(position, fault);
        }
      }
    }
    return new SourceRow(number, texts, faults);
  }

  @Override
  public boolean countsEmptyCells() {
    return false;
  }

  @Override
  public String format() {
    return "XLSX (sheet %s)".formatted(sheet.getName());
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }

  private static void close(@Nullable ReadableWorkbook workbook) throws IOException {
    if (workbook != null) {
      workbook.close();
    }
  }
}
