package enishi.population;

import enishi.algorithm.disclosure.LinkedCounts;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which cells of a matrix of movement are hidden, where the counts per rung on both days are told
 * or hidden elsewhere as {@link TierCells} has it. Totals of those who had no rung on one of the
 * days are told nowhere, but are not to be worked out either where they are small.
 */
final class MovementCells {
  private MovementCells() {}

  /**
   * @param matrix index: the place before and the place after, 0 for none; nobody is in 0, 0
   * @return index likewise; all but 0, 0 where there is no other way
   */
  static boolean[][] hidden(int[][] matrix, int k) {
    int places = matrix.length;
    boolean[][] hidden = new boolean[places][places];
    int[] before = IntStream.range(1, places).map(i -> IntStream.of(matrix[i]).sum()).toArray();
    int[] after =
        IntStream.range(1, places)
            .map(j -> Arrays.stream(matrix).mapToInt(row -> row[j]).sum())
            .toArray();
    int peopleBefore = IntStream.of(before).sum();
    int peopleAfter = IntStream.of(after).sum();
    TierCells told = TierCells.of(peopleBefore, before, false, k);
    TierCells toldAfter = TierCells.of(peopleAfter, after, false, k);
    if (told.hidesEverything() || toldAfter.hidesEverything()) {
      return all(hidden);
    }
    int base = 2 * places;
    LinkedCounts linked = new LinkedCounts(base + 3);
    int came = 0;
    int gone = 0;
    for (int i = 0; i < places; i++) {
      for (int j = 0; j < places; j++) {
        linked.add(i, places + j, matrix[i][j]);
      }
      came += matrix[0][i];
      gone += matrix[i][0];
    }
    for (int rung = 1; rung < places; rung++) {
      total(linked, base, rung, before[rung - 1], told.hides(rung - 1));
      total(linked, places + rung, base + 1, after[rung - 1], toldAfter.hides(rung - 1));
    }
    linked.addUntold(base + 2, 0, came);
    linked.addUntold(places, base + 2, gone);
    linked.addShown(base + 2, base, peopleBefore);
    linked.addShown(base + 1, base + 2, peopleAfter);
    boolean[] found = linked.hide(k);
    if (found == null) {
      return all(hidden);
    }
    for (int i = 0; i < places; i++) {
      System.arraycopy(found, i * places, hidden[i], 0, places);
    }
    return hidden;
  }

  private static void total(LinkedCounts linked, int from, int to, int value, boolean isHidden) {
    if (isHidden) {
      linked.addHidden(from, to, value);
    } else {
      linked.addShown(from, to, value);
    }
  }

  private static boolean[][] all(boolean[][] hidden) {
    for (boolean[] row : hidden) {
      Arrays.fill(row, true);
    }
    hidden[0][0] = false;
    return hidden;
  }
}
