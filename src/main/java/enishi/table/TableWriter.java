package enishi.table;

import enishi.model.EnishiException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows one after the other in constant memory, the header first as a row like any other. A
 * text that a spreadsheet could take for a formula gets an apostrophe in front, unless it is a
 * plain number. Closing it completes the table and closes the stream. A stream that fails is an
 * {@link EnishiException}.
 */
public sealed interface TableWriter extends AutoCloseable permits CsvTableWriter, XlsxTableWriter {
  /** CSV in UTF-8 with a byte order mark, which every spreadsheet opens rightly. */
  static TableWriter csv(OutputStream out) {
    return CsvTableWriter.utf8(out);
  }

  /** CSV in windows-31j for older programs; what it cannot write becomes 〓. */
  static TableWriter csvWindows31j(OutputStream out) {
    return CsvTableWriter.windows31j(out);
  }

  /** A workbook with one sheet. */
  static TableWriter xlsx(OutputStream out, String sheetName) {
    return XlsxTableWriter.of(out, sheetName);
  }

  /**
   * Writes a row. Texts stay texts, also where they look like numbers; numbers, booleans and dates
   * stay what they are as far as the format knows them; null is an empty cell.
   */
  void row(List<? extends @Nullable Object> cells);

  /** Characters that could not be written so far → the first row (from 1) that has them. */
  SortedMap<String, Integer> unwritable();

  @Override
  void close();
}
