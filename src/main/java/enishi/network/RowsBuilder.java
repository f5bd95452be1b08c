package enishi.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Collects rows in any order and sorts them into {@link Rows}. O(rows) time but for large groups.
 */
final class RowsBuilder {
  /** Columns of ints: from, to, place, on, until, origin, line, more. */
  private static final int COLUMNS = 8;

  /** The column of origins. */
  static final int ORIGIN = 5;

  /** The columns that decide the order after from and kind. */
  static final int[] ORDER = {1, 2, 3, ORIGIN, 6, 4};

  /** Groups up to this size are sorted by insertion. */
  private static final int SMALL = 40;

  private final int[][] ints = new int[COLUMNS][64];
  private byte[] kinds = new byte[64];
  private int size;

  void add(
      int from, int kind, int to, int place, int on, int until, int origin, int line, int more) {
    room(1);
    kinds[size] = (byte) kind;
    ints[0][size] = from;
    ints[1][size] = to;
    ints[2][size] = place;
    ints[3][size] = on;
    ints[4][size] = until;
    ints[5][size] = origin;
    ints[6][size] = line;
    ints[7][size++] = more;
  }

  /**
   * The rows in their order.
   *
   * @param entities entities are numbered 0..entities−1
   */
  Rows build(int entities) {
    int[] order = byFrom(entities);
    List<int[]> sorted = new ArrayList<>();
    for (int c = 0; c < COLUMNS; c++) {
      int[] column = new int[size];
      for (int i = 0; i < size; i++) {
        column[i] = ints[c][order[i]];
      }
      sorted.add(column);
    }
    byte[] sortedKinds = new byte[size];
    for (int i = 0; i < size; i++) {
      sortedKinds[i] = kinds[order[i]];
    }
    return new Rows(sorted, sortedKinds, entities);
  }

  private int[] byFrom(int entities) {
    int[] begins = new int[entities + 1];
    for (int i = 0; i < size; i++) {
      begins[ints[0][i] + 1]++;
    }
    for (int e = 0; e < entities; e++) {
      begins[e + 1] += begins[e];
    }
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[begins[ints[0][i]]++] = i;
    }
    int start = 0;
    for (int e = 0; e < entities; e++) {
      sortGroup(order, start, begins[e]);
      start = begins[e];
    }
    return order;
  }

  private void sortGroup(int[] order, int start, int end) {
    if (end - start > SMALL) {
      Integer[] group =
          Arrays.stream(order, start, end)
              .boxed()
              .sorted(Comparator.comparing(i -> i, this::compare))
              .toArray(Integer[]::new);
      for (int i = start; i < end; i++) {
        order[i] = group[i - start];
      }
      return;
    }
    for (int i = start + 1; i < end; i++) {
      int moved = order[i];
      int place = i;
      while (place > start && compare(order[place - 1], moved) > 0) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = moved;
    }
  }

  private int compare(int one, int other) {
    int byKind = Byte.compare(kinds[one], kinds[other]);
    if (byKind != 0) {
      return byKind;
    }
    for (int column : ORDER) {
      int by = Integer.compare(ints[column][one], ints[column][other]);
      if (by != 0) {
        return by;
      }
    }
    return 0;
  }

  private void room(int more) {
    if (size + more <= kinds.length) {
      return;
    }
    int room = Math.max(size + more, size + (size >> 1));
    kinds = Arrays.copyOf(kinds, room);
    for (int c = 0; c < COLUMNS; c++) {
      ints[c] = Arrays.copyOf(ints[c], room);
    }
  }
}
