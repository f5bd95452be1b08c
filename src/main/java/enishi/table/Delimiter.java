package enishi.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/** What separates the cells of a row. */
enum Delimiter {
  COMMA(','),
  TAB('\t'),
  SEMICOLON(';');

  private static final int HEAD_CHARACTERS = 1 << 16;

  private final char character;

  Delimiter(char character) {
    this.character = character;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Records of any width; text behind a closing quote is kept, as spreadsheets do. */
  @SuppressWarnings("removal") // the only switch there is for text behind a closing quote
  CsvReader.CsvReaderBuilder records() {
    return CsvReader.builder()
        .fieldSeparator(character)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false);
  }

  /**
   * The one that yields the most known columns in one of the first rows; among equals the one that
   * yields the most cells in the first line that is not empty, and then the first named here.
   */
  static Delimiter detect(Reader reader, HeaderFinder finder) throws IOException {
    char[] head = new char[HEAD_CHARACTERS];
    int length = 0;
    int read;
    while (length < head.length && (read = reader.read(head, length, head.length - length)) >= 0) {
      length += read;
    }
    String text = new String(head, 0, length);
    Delimiter best = COMMA;
    long bestScore = -1;
    for (Delimiter delimiter : values()) {
      long score = delimiter.score(text, finder);
      if (score > bestScore) {
        best = delimiter;
        bestScore = score;
      }
    }
    return best;
  }

  private long score(String text, HeaderFinder finder) {
    long known = 0;
    long cells = 0;
    int rows = 0;
    try (CsvReader<CsvRecord> records = records().allowUnclosedQuote(true).ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        if (cells == 0 && (row.getFieldCount() > 1 || CellText.filledWidth(row.getFields()) > 0)) {
          cells = row.getFieldCount();
        }
        known = Math.max(known, finder.knownColumns(row.getFields()));
        if (++rows == HeaderFinder.ROWS) {
          break;
        }
      }
    } catch (CsvParseException | IOException e) {
      return 0;
    }
    return known * HEAD_CHARACTERS * 2 + cells;
  }
}
