package enishi.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** The rows that are no link between two entities: stays and introduction requests. Immutable. */
final class Records {
  static final int STAY = 0;
  static final int REQUEST = 1;
  static final Records EMPTY = new Records(List.of(new int[0], new int[0], new int[0], new int[0]));

  /** kinds[i] = STAY or REQUEST. */
  private final int[] kinds;

  /** origins[i] = number in {@link Origins}. */
  private final int[] origins;

  /** lines[i] = row of the file. */
  private final int[] lines;

  /** more[i] = address of its properties. */
  private final int[] more;

  Records(List<int[]> ints) {
    kinds = ints.get(0);
    origins = ints.get(1);
    lines = ints.get(2);
    more = ints.get(3);
  }

  /** The columns as the constructor takes them: shared, not to be changed. */
  List<int[]> ints() {
    return List.of(kinds, origins, lines, more);
  }

  int size() {
    return kinds.length;
  }

  int kind(int i) {
    return kinds[i];
  }

  int origin(int i) {
    return origins[i];
  }

  int line(int i) {
    return lines[i];
  }

  int more(int i) {
    return more[i];
  }

  long memoryBytes() {
    return 16L * size() + 4 * 16;
  }

  /** Adds records behind others. */
  static final class Builder {
    private int[][] ints = new int[4][16];
    private int size;

    /** Adds the records whose origin is kept; whether some were not. */
    boolean addAll(Records records, IntPredicate keepsOrigin) {
      int before = size;
      for (int i = 0; i < records.size(); i++) {
        if (keepsOrigin.test(records.origin(i))) {
          add(records.kind(i), records.origin(i), records.line(i), records.more(i));
        }
      }
      return size - before < records.size();
    }

    void add(int kind, int origin, int line, int more) {
      if (size == ints[0].length) {
        for (int c = 0; c < 4; c++) {
          ints[c] = Arrays.copyOf(ints[c], 2 * size);
        }
      }
      ints[0][size] = kind;
      ints[1][size] = origin;
      ints[2][size] = line;
      ints[3][size++] = more;
    }

    Records build() {
      return new Records(Arrays.stream(ints).map(column -> Arrays.copyOf(column, size)).toList());
    }
  }
}
