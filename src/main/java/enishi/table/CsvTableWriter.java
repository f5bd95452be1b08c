package enishi.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180, CRLF). */
final class CsvTableWriter implements TableWriter {
  private final CsvWriter records;
  private final @Nullable Windows31jText windows31j;
  private int number;

  private CsvTableWriter(Writer writer, @Nullable Windows31jText windows31j) {
    this.records = CsvWriter.builder().build(writer);
    this.windows31j = windows31j;
  }

  static CsvTableWriter utf8(OutputStream out) {
    Writer writer = writer(out, StandardCharsets.UTF_8);
    Writing.guarded(() -> writer.write('\ufeff'));
    return new CsvTableWriter(writer, null);
  }

  static CsvTableWriter windows31j(OutputStream out) {
    return new CsvTableWriter(writer(out, EncodingDetector.WINDOWS_31J), new Windows31jText());
  }

  private static Writer writer(OutputStream out, Charset charset) {
    return new BufferedWriter(new OutputStreamWriter(out, charset), 1 << 16);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    number++;
    Writing.guarded(() -> records.writeRecord(cells.stream().map(this::text).toList()));
  }

  @Override
  public SortedMap<String, Integer> unwritable() {
    return windows31j == null ? Collections.emptySortedMap() : windows31j.unwritable();
  }

  @Override
  public void close() {
    Writing.guarded(records::close);
  }

  private String text(@Nullable Object cell) {
    String text =
        switch (cell) {
          case null -> "";
          case BigDecimal value -> value.toPlainString();
          case Number value -> value.toString();
          case Object value -> HarmlessText.of(value.toString());
        };
    return windows31j == null ? text : windows31j.of(text, number);
  }
}
