package enishi.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Puts new rows among the old ones and leaves some old ones out, without sorting again: where a
 * stretch of entities has no new rows and nothing is left out, it is copied as a whole. O(rows)
 * time.
 */
final class RowsMerge {
  private final List<int[]> old;
  private final byte[] oldKinds;
  private final List<int[]> added;
  private final byte[] addedKinds;
  private final List<int[]> merged = new ArrayList<>();
  private final byte[] mergedKinds;
  private int size;

  private RowsMerge(Rows before, Rows more) {
    old = before.ints();
    oldKinds = before.kinds();
    added = more.ints();
    addedKinds = more.kinds();
    int room = before.size() + more.size();
    for (int c = 0; c < old.size(); c++) {
      merged.add(new int[room]);
    }
    mergedKinds = new byte[room];
  }

  /**
   * @param before the old rows
   * @param keeps which of them stay, by their place
   * @param more sorted new rows
   */
  static Rows of(Rows before, IntPredicate keeps, Rows more, int entities) {
    RowsMerge merge = new RowsMerge(before, more);
    int at = 0;
    for (int row = 0; row < more.size(); row++) {
      at = merge.copyUpTo(row, at, keeps);
      merge.copy(merge.added, merge.addedKinds, row, row + 1);
    }
    merge.copyRest(at, before.size(), keeps);
    return merge.build(entities);
  }

  /** Copies the old rows that come before an added one; gives the first that does not. */
  private int copyUpTo(int row, int from, IntPredicate keeps) {
    int low = from;
    int high = oldKinds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, row) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    copyRest(from, low, keeps);
    return low;
  }

  private void copyRest(int from, int to, IntPredicate keeps) {
    int start = from;
    for (int row = from; row < to; row++) {
      if (!keeps.test(row)) {
        copy(old, oldKinds, start, row);
        start = row + 1;
      }
    }
    copy(old, oldKinds, start, to);
  }

  private void copy(List<int[]> columns, byte[] kinds, int from, int to) {
    int length = to - from;
    for (int c = 0; c < merged.size(); c++) {
      System.arraycopy(columns.get(c), from, merged.get(c), size, length);
    }
    System.arraycopy(kinds, from, mergedKinds, size, length);
    size += length;
  }

  private int compare(int oldRow, int addedRow) {
    int byFrom = Integer.compare(old.getFirst()[oldRow], added.getFirst()[addedRow]);
    if (byFrom != 0) {
      return byFrom;
    }
    int byKind = Byte.compare(oldKinds[oldRow], addedKinds[addedRow]);
    if (byKind != 0) {
      return byKind;
    }
    for (int column : RowsBuilder.ORDER) {
      int by = Integer.compare(old.get(column)[oldRow], added.get(column)[addedRow]);
      if (by != 0) {
        return by;
      }
    }
    return 0;
  }

  private Rows build(int entities) {
    if (size < mergedKinds.length) {
      return new Rows(
          merged.stream().map(column -> Arrays.copyOf(column, size)).toList(),
          Arrays.copyOf(mergedKinds, size),
          entities);
    }
    return new Rows(merged, mergedKinds, entities);
  }
}
