package enishi.showcase;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One table in memory: its columns in order and its rows, to which rows can be added. */
final class Sheet {
  private final List<String> columns;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private Sheet(List<String> columns) {
    this.columns = columns;
  }

  static Sheet parse(String csv) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv + "\n")) {
      List<String> columns = List.of(csv.substring(0, csv.indexOf('\n')).strip().split(","));
      Sheet sheet = new Sheet(columns);
      reader.forEach(line -> sheet.rows.add(line.getFieldsAsMap()));
      return sheet;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Map<String, String>> rows() {
    return rows;
  }

  /** Adds a row from columns and values in turn; columns that are not named stay empty. */
  void add(String... columnsAndValues) {
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      if (!columns.contains(columnsAndValues[i])) {
        throw new IllegalArgumentException("unknown column (" + columnsAndValues[i] + ")");
      }
      row.put(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    rows.add(row);
  }

  String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(columns);
      rows.forEach(
          row -> writer.writeRecord(columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
