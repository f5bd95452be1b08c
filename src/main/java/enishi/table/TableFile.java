package enishi.table;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A CSV or XLSX file that is read row by row, recognised by its content. Memory does not grow with
 * the number of rows; only a workbook's table of distinct shared texts is held. Every failure is an
 * {@link EnishiException}, also one that shows only while rows are read.
 */
public final class TableFile implements AutoCloseable {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final String name;
  private final RowSource source;
  private final TableHeader header;
  private final Deque<SourceRow> ahead;

  private TableFile(String name, RowSource source, TableHints hints) {
    this.name = name;
    this.source = source;
    List<SourceRow> first = new ArrayList<>();
    SourceRow row;
    while (first.size() < HeaderFinder.ROWS && (row = nextFilled()) != null) {
      first.add(row);
    }
    if (first.isEmpty()) {
      throw badInput(
          "file (%s) is empty, expected a row of column names.\n"
              + "Maybe the rows are on another sheet.",
          name);
    }
    int index = new HeaderFinder(hints.knownColumns()).find(first);
    header = new TableHeader(first.get(index));
    ahead = new ArrayDeque<>(first.subList(index + 1, first.size()));
  }

  public static TableFile open(Path file) {
    return open(file, TableHints.NONE);
  }

  public static TableFile open(Path file, @Nullable Charset forced, @Nullable String sheetName) {
    return open(file, TableHints.NONE.withCharset(forced).withSheet(sheetName));
  }

  /** Opens the file and reads up to its header. */
  public static TableFile open(Path file, TableHints hints) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw badInput(
          "file (%s) is not there, expected a CSV or XLSX file.\n"
              + "Maybe its name or folder is spelled differently.",
          file);
    }
    try {
      return open(name, sourceOf(file, name, hints), hints);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static TableFile open(String name, RowSource source, TableHints hints)
      throws IOException {
    try {
      return new TableFile(name, source, hints);
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static RowSource sourceOf(Path file, String name, TableHints hints) throws IOException {
    byte[] magic;
    try (InputStream in = Files.newInputStream(file)) {
      magic = in.readNBytes(4);
    }
    if (Arrays.equals(magic, ZIP)) {
      return XlsxSource.open(file, name, hints.sheet());
    }
    if (Arrays.equals(magic, OLE)) {
      throw badInput(
          "file (%s) is an old or locked workbook, expected CSV or XLSX.\n"
              + "Maybe save it as an Excel workbook (.xlsx) without a password.",
          name);
    }
    return CsvSource.open(file, name, hints);
  }

  static EnishiException unreadable(String name, Exception cause) {
    return new EnishiException(
        ErrorCode.FAILED,
        "file (%s) cannot be read.\nMaybe another program holds it, or its rights do not allow it."
            .formatted(name),
        cause);
  }

  /** The file's own name, without its folder. */
  public String name() {
    return name;
  }

  public TableHeader header() {
    return header;
  }

  /** What the file turned out to be, in words such as "CSV (windows-31j, comma)". */
  public String format() {
    return source.format();
  }

  /** The rows not yet read, in order, without blank ones. They can be read once. */
  public Stream<TableRow> rows() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new RowIterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private @Nullable SourceRow nextFilled() {
    SourceRow row = source.next();
    while (row != null && row.isBlank()) {
      row = source.next();
    }
    return row;
  }

  private final class RowIterator implements Iterator<TableRow> {
    private @Nullable SourceRow next;

    @Override
    public boolean hasNext() {
      if (next == null) {
        next = ahead.isEmpty() ? nextFilled() : ahead.poll();
      }
      return next != null;
    }

    @Override
    public TableRow next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      TableRow row = new TableRow(header, next, source.countsEmptyCells());
      next = null;
      return row;
    }
  }
}
