package enishi.web;

import static enishi.model.EnishiException.badInput;

import enishi.table.TableWriter;
import java.io.ByteArrayOutputStream;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which table of a page is taken along, and as what.
 *
 * @param number from 1, in the page's order
 */
record TakenTable(int number, Form form) {
  private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,2})\\.(xlsx|csv|cp932\\.csv)");

  /** What a table is written as. */
  enum Form {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8"),
    CSV_CP932("csv", "text/csv;charset=Shift_JIS");

    private final String ending;
    private final String type;

    Form(String ending, String type) {
      this.ending = ending;
      this.type = type;
    }

    String ending() {
      return ending;
    }

    String type() {
      return type;
    }
  }

  /**
   * A table as a file.
   *
   * @param unwritable characters that the file cannot hold and has 〓 for, to the first row of each
   */
  record File(byte[] bytes, SortedMap<String, Integer> unwritable) {}

  /** Throws bad-input for what is not like {@code 1.xlsx}, {@code 2.csv} or {@code 2.cp932.csv}. */
  static TakenTable parse(String text) {
    Matcher found = TEXT.matcher(text);
    if (!found.matches()) {
      throw badInput(
          "take (%s) is no table of the page, expected one such as 1.xlsx, 1.csv or 1.cp932.csv",
          text);
    }
    Form form =
        switch (found.group(2)) {
          case "xlsx" -> Form.XLSX;
          case "csv" -> Form.CSV;
          default -> Form.CSV_CP932;
        };
    return new TakenTable(Integer.parseInt(found.group(1)), form);
  }

  File write(PageTable table) {
    var bytes = new ByteArrayOutputStream();
    TableWriter writer =
        switch (form) {
          case XLSX -> TableWriter.xlsx(bytes, table.title().isEmpty() ? "table" : table.title());
          case CSV -> TableWriter.csv(bytes);
          case CSV_CP932 -> TableWriter.csvWindows31j(bytes);
        };
    try (writer) {
      table.rows().forEach(writer::row);
    }
    return new File(bytes.toByteArray(), writer.unwritable());
  }
}
