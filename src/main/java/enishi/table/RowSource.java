package enishi.table;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Where rows come from, one after the other, blank ones included or not. */
interface RowSource extends Closeable {
  /** The next row; null after the last. */
  @Nullable SourceRow next();

  /** Whether a row says how many cells it has, also where they are empty. */
  boolean countsEmptyCells();

  /** What the file turned out to be, in words such as "CSV (windows-31j, comma)". */
  String format();
}
