package enishi.community;

import enishi.model.Id;
import java.util.Arrays;
import java.util.Comparator;

/**
 * How many persons of a group have to do with one thing.
 *
 * @param count distinct persons
 * @param few the vertices of all of them where they are fewer than {@link SmallCounts#LEAST}
 */
@SuppressWarnings("ArrayRecordComponent")
record Cell(Id id, int count, int[] few) {
  /** Most persons first, equal ones by id. */
  static final Comparator<Cell> ORDER =
      Comparator.comparingInt((Cell cell) -> -cell.count).thenComparing(Cell::id);

  /** Counts persons one after the other. */
  static final class Counting {
    private final int[] few = new int[SmallCounts.LEAST - 1];
    private int count;

    /** Once a person. */
    void add(int vertex) {
      if (count < few.length) {
        few[count] = vertex;
      }
      count++;
    }

    int count() {
      return count;
    }

    Cell cell(Id id) {
      return new Cell(id, count, count > few.length ? new int[0] : Arrays.copyOf(few, count));
    }
  }
}
