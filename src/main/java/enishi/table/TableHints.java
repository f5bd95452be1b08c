package enishi.table;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a file before it is read.
 *
 * @param charset the encoding of a CSV file; null lets it be detected
 * @param sheet the name of the sheet of a workbook; where it is null or there is none of that name,
 *     the first visible one is read
 * @param knownColumns column names by which the header row is recognised below title rows; empty
 *     takes the first row that is not blank
 */
public record TableHints(
    @Nullable Charset charset, @Nullable String sheet, Set<String> knownColumns) {
  /** Nothing is known. */
  public static final TableHints NONE = new TableHints(null, null, Set.of());

  public TableHints {
    knownColumns = Set.copyOf(knownColumns);
  }

  public TableHints withCharset(@Nullable Charset other) {
    return new TableHints(other, sheet, knownColumns);
  }

  public TableHints withSheet(@Nullable String other) {
    return new TableHints(charset, other, knownColumns);
  }

  public TableHints withKnownColumns(Collection<String> columns) {
    return new TableHints(charset, sheet, new TreeSet<>(columns));
  }
}
