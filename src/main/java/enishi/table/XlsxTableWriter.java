package enishi.table;

import static enishi.model.EnishiException.badInput;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the one sheet of a workbook. Texts stand in their cells, so that no table of them grows.
 */
final class XlsxTableWriter implements TableWriter {
  private static final int ROWS_IN_MEMORY = 500;
  private static final int MAX_CELL_CHARACTERS = 32_767;
  private static final Pattern BAD_SHEET_CHARACTER = Pattern.compile("[\\\\/?*\\[\\]:']");
  private static final int MAX_SHEET_NAME = 31;

  /** What XML cannot hold, or what a workbook would read as an escape. */
  private static final Pattern NOT_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\uD800-\\uDFFF]");

  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Workbook workbook;
  private final Worksheet sheet;
  private final SortedMap<String, Integer> unwritable = new TreeMap<>();
  private int row;

  private XlsxTableWriter(Workbook workbook, String sheetName) {
    this.workbook = workbook;
    sheet = workbook.newWorksheet(sheetName);
  }

  static XlsxTableWriter of(OutputStream out, String sheetName) {
    String name = BAD_SHEET_CHARACTER.matcher(sheetName).replaceAll(" ");
    return new XlsxTableWriter(
        new Workbook(out, "enishi", "1.0"),
        name.substring(0, Math.min(name.length(), MAX_SHEET_NAME)));
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    if (row == Worksheet.MAX_ROWS) {
      throw badInput(
          "the table has more rows than a workbook holds (%d).\nMaybe write it as CSV.",
          Worksheet.MAX_ROWS);
    }
    for (int column = 0; column < cells.size(); column++) {
      cell(column, cells.get(column));
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      Writing.guarded(sheet::flush);
    }
  }

  private void cell(int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Number number -> sheet.value(row, column, number);
      case Boolean truth -> sheet.value(row, column, truth);
      case LocalDate date -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Object other -> sheet.inlineString(row, column, text(other.toString()));
    }
  }

  private String text(String text) {
    String harmless = HarmlessText.of(text);
    if (harmless.length() > MAX_CELL_CHARACTERS) {
      throw badInput(
          "row %d has a text of %d characters, a workbook's cell holds %d.\nMaybe write it as CSV.",
          row + 1, harmless.length(), MAX_CELL_CHARACTERS);
    }
    String written =
        NOT_XML
            .matcher(harmless)
            .replaceAll(
                match -> {
                  unwritable.putIfAbsent(match.group(), row + 1);
                  return Matcher.quoteReplacement("〓");
                });
    return ESCAPE_LIKE.matcher(written).replaceAll("_x005F_");
  }

  @Override
  public SortedMap<String, Integer> unwritable() {
    return Collections.unmodifiableSortedMap(unwritable);
  }

  @Override
  public void close() {
    Writing.guarded(
        () -> {
          sheet.close();
          workbook.close();
        });
  }
}
