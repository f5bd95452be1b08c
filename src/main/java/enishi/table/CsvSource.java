package enishi.table;

import static enishi.model.EnishiException.badInput;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180). A record is one row also where its cells have newlines in
 * them, as in a spreadsheet.
 */
final class CsvSource implements RowSource {
  private final String name;
  private final Charset charset;
  private final Delimiter delimiter;
  private final CloseableIterator<CsvRecord> records;
  private int number;

  private CsvSource(String name, Charset charset, Delimiter delimiter, Reader reader) {
    this.name = name;
    this.charset = charset;
    this.delimiter = delimiter;
    records = delimiter.records().ofCsvRecord(reader).iterator();
  }

  static CsvSource open(Path file, String name, TableHints hints) throws IOException {
    EncodingDetector detector = new EncodingDetector(file, name);
    Charset forced = hints.charset();
    Charset charset = forced == null ? detector.detect() : detector.check(forced);
    Delimiter delimiter;
    try (Reader reader = reader(file, charset)) {
      delimiter = Delimiter.detect(reader, new HeaderFinder(hints.knownColumns()));
    }
    return new CsvSource(name, charset, delimiter, reader(file, charset));
  }

  private static Reader reader(Path file, Charset charset) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            1 << 16);
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }

  @Override
  public @Nullable SourceRow next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord row = records.next();
      return new SourceRow(++number, row.getFields(), Map.of());
    } catch (CsvParseException e) {
      throw badInput(
          "row %d of file (%s) is not CSV, expected every opening quote to be closed.\n"
              + "Maybe a quote (\") inside a cell has to be doubled.",
          number + 1, name);
    } catch (UncheckedIOException e) {
      throw TableFile.unreadable(name, e);
    }
  }

  @Override
  public boolean countsEmptyCells() {
    return true;
  }

  @Override
  public String format() {
    return "CSV (%s, %s)".formatted(charset.name(), delimiter.word());
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
