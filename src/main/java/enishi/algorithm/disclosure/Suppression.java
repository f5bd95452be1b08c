package enishi.algorithm.disclosure;

/**
 * Which cells of a table of counts stay unpublished, so that no count under k can be worked out.
 *
 * <p>Hidden are all cells and totals from 1 to k − 1, and as many others as it takes that for every
 * hidden cell the whole numbers from 0 on that agree with all that is published lie at least k
 * apart. Zeros are shown, and none is hidden to cover for others. For each small cell in order the
 * cheapest circle of cells is hidden on which that cell can be k larger ({@link Circulation}): such
 * a circle leaves every cell on it room for k. Totals are hidden only where cells alone do not do;
 * with the totals there always is a circle. It is a heuristic: sound, but not always the least.
 *
 * <p>Whoever may choose k might lay two tables over each other. So a table of a larger k than the
 * usual one also hides all that the usual one hides: together they tell no more than that one.
 *
 * <p>The weights are ours: a cell counts 1, a total of a row 3, of a column 6, the grand total 20,
 * and among equals the smaller count goes first.
 *
 * @see <a href="https://research.cbs.nl/casc/SDC_Handbook.pdf">Hundepool et al., Handbook on
 *     Statistical Disclosure Control, chapter 4</a>
 */
public final class Suppression {
  /** The k of tables where none is said; ours. */
  public static final int DEFAULT_K = 5;

  private static final int MAX_K = 1_000;
  private static final long CELL = 1_000_000_000L;
  private static final long ROW = 3 * CELL;
  private static final long COLUMN = 6 * CELL;
  private static final long GRAND = 20 * CELL;

  private final int rows;
  private final int columns;
  private final int small;
  private final int others;
  private final boolean[] hidden;

  private Suppression(int rows, int columns, int small, int others, boolean[] hidden) {
    this.rows = rows;
    this.columns = columns;
    this.small = small;
    this.others = others;
    this.hidden = hidden;
  }

  /**
   * Of a table whose totals of rows and columns and grand total are published with it.
   *
   * @param counts rows of equal length, from 0 on
   * @param k cells under it are hidden; 0 or 1 hides none
   */
  public static Suppression ofTable(int[][] counts, int k) {
    requireK(k);
    int rows = counts.length;
    int columns = rows == 0 ? 0 : counts[0].length;
    int source = rows + columns;
    Circulation flow = new Circulation(source + 2);
    long grand = 0;
    long[] totals = new long[columns];
    for (int row = 0; row < rows; row++) {
      long total = 0;
      for (int column = 0; column < columns; column++) {
        long value = counts[row][column];
        flow.add(row, rows + column, value, CELL + value);
        total += value;
        totals[column] += value;
      }
      flow.add(source, row, total, ROW + total);
      grand += total;
    }
    for (int column = 0; column < columns; column++) {
      flow.add(rows + column, source + 1, totals[column], COLUMN + totals[column]);
    }
    flow.add(source + 1, source, grand, GRAND + grand);
    return hide(flow, rows, columns, k);
  }

  /** Of a list whose total is published with it; a table of one row without column totals. */
  public static Suppression ofList(int[] counts, int k) {
    requireK(k);
    Circulation flow = new Circulation(2);
    long total = 0;
    for (int value : counts) {
      flow.add(0, 1, value, CELL + value);
      total += value;
    }
    flow.add(1, 0, total, ROW + total);
    return hide(flow, 0, counts.length, k);
  }

  private static Suppression hide(Circulation flow, int rows, int columns, int k) {
    int cells = (rows + 1) * (columns + 1);
    boolean[] hidden = new boolean[cells];
    if (k > DEFAULT_K) {
      hideBelow(DEFAULT_K, flow, hidden);
    }
    int small = hideBelow(k, flow, hidden);
    int all = 0;
    for (boolean one : hidden) {
      all += one ? 1 : 0;
    }
    return new Suppression(rows, columns, small, all - small, hidden);
  }

  /** Hides the cells under k and what covers for them; answers how many are under it. */
  private static int hideBelow(int k, Circulation flow, boolean[] hidden) {
    boolean[] isSmall = new boolean[hidden.length];
    int small = 0;
    for (int cell = 0; cell < hidden.length; cell++) {
      if (flow.value(cell) > 0 && flow.value(cell) < k) {
        isSmall[cell] = true;
        hidden[cell] = true;
        small++;
      }
    }
    for (int cell = 0; cell < hidden.length; cell++) {
      if (isSmall[cell] && !flow.giveRoom(cell, k, hidden)) {
        throw new IllegalStateException("a cell of no circle: these are no totals of the cells");
      }
    }
    return small;
  }

  private static void requireK(int k) {
    if (k < 0 || k > MAX_K) {
      throw new IllegalArgumentException("k (" + k + ") must be 0 to " + MAX_K);
    }
  }

  /** The row after the last is that of the columns' totals, the column after the last the rows'. */
  public boolean hides(int row, int column) {
    if (row < 0 || row > rows || column < 0 || column > columns) {
      throw new IndexOutOfBoundsException("cell " + row + ", " + column);
    }
    return hidden[row * (columns + 1) + column];
  }

  /** Of a list: the place after the last is the total's. */
  public boolean hides(int place) {
    return hides(0, place);
  }

  /** How many cells and totals are hidden because they are under k. */
  public int small() {
    return small;
  }

  /** How many more are hidden to cover for them. */
  public int others() {
    return others;
  }
}
