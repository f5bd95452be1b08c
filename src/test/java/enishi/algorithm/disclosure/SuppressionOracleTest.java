package enishi.algorithm.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

/**
 * An attacker with a solver of linear programs takes all that is published and works out the
 * narrowest range of every hidden cell. The vertices of these programs are whole numbers, so that
 * the ranges are those of counts.
 */
class SuppressionOracleTest {
  private static final long SEED = 20261125;
  private static final int TABLES = 1_000;
  private static final int LISTS = 300;

  /** A table with its totals in the last row and column, and what of it is hidden. */
  private static final class Published {
    private final int[][] cells;
    private final boolean[][] hidden;

    private Published(int[][] cells, boolean[][] hidden) {
      this.cells = cells;
      this.hidden = hidden;
    }

    static Published of(int[][] inner, int k) {
      int rows = inner.length;
      int columns = inner[0].length;
      int[][] cells = new int[rows + 1][columns + 1];
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          cells[row][column] = inner[row][column];
          cells[row][columns] += inner[row][column];
          cells[rows][column] += inner[row][column];
          cells[rows][columns] += inner[row][column];
        }
      }
      Suppression suppression = Suppression.ofTable(inner, k);
      boolean[][] hidden = new boolean[rows + 1][columns + 1];
      for (int row = 0; row <= rows; row++) {
        for (int column = 0; column <= columns; column++) {
          hidden[row][column] = suppression.hides(row, column);
        }
      }
      return new Published(cells, hidden);
    }

    /** Every line of the table: its cells less its total are nothing. */
    List<int[][]> lines() {
      List<int[][]> lines = new ArrayList<>();
      for (int row = 0; row < cells.length; row++) {
        int at = row;
        lines.add(line(cells[0].length, place -> new int[] {at, place}));
      }
      for (int column = 0; column < cells[0].length; column++) {
        int at = column;
        lines.add(line(cells.length, place -> new int[] {place, at}));
      }
      return lines;
    }

    private static int[][] line(int length, IntFunction<int[]> place) {
      int[][] line = new int[length][];
      Arrays.setAll(line, place);
      return line;
    }
  }

  @Test
  void recoversNoHiddenCellOfAThousandTables() {
    Random random = new Random(SEED);
    int small = 0;
    int hidden = 0;
    int cells = 0;
    for (int i = 0; i < TABLES; i++) {
      int k = 2 + random.nextInt(9);
      int[][] inner = table(random);
      Published published = Published.of(inner, k);
      small += Suppression.ofTable(inner, k).small();
      for (int row = 0; row < published.cells.length; row++) {
        for (int column = 0; column < published.cells[0].length; column++) {
          int value = published.cells[row][column];
          cells++;
          boolean isHidden = published.hidden[row][column];
          if (value > 0 && value < k) {
            assertThat(isHidden).as("table %d, small cell %d,%d", i, row, column).isTrue();
          }
          assertThat(isHidden && value == 0).as("table %d, zero %d,%d", i, row, column).isFalse();
          if (isHidden) {
            hidden++;
            assertWide(published, row, column, k, "table " + i);
          }
        }
      }
    }
    System.out.printf(
        "suppression of %d tables: %d cells, %d small, %d hidden (%.2f a small one)%n",
        TABLES, cells, small, hidden, hidden / (double) small);
    assertThat(hidden).as("hidden for each small cell").isLessThan(3 * small);
  }

  private static void assertWide(Published published, int row, int column, int k, String table) {
    double least = solve(published, row, column, GoalType.MINIMIZE, k);
    double most = solve(published, row, column, GoalType.MAXIMIZE, k);
    int value = published.cells[row][column];
    assertThat(least).isLessThanOrEqualTo(value + 1e-6);
    assertThat(most).isGreaterThanOrEqualTo(value - 1e-6);
    assertThat(most - least)
        .as("%s, cell %d,%d = %d may be %.3f to %.3f", table, row, column, value, least, most)
        .isGreaterThanOrEqualTo(k - 1e-6);
  }

  /** The least or most that the cell can be; no more than far above all is looked for. */
  private static double solve(Published published, int row, int column, GoalType goal, int k) {
    List<int[]> variables = new ArrayList<>();
    int[][] number = new int[published.cells.length][published.cells[0].length];
    for (int r = 0; r < number.length; r++) {
      for (int c = 0; c < number[0].length; c++) {
        number[r][c] = published.hidden[r][c] ? variables.size() : -1;
        if (published.hidden[r][c]) {
          variables.add(new int[] {r, c});
        }
      }
    }
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int[][] line : published.lines()) {
      double[] factors = new double[variables.size()];
      double known = 0;
      for (int place = 0; place < line.length; place++) {
        int sign = place == line.length - 1 ? -1 : 1;
        int variable = number[line[place][0]][line[place][1]];
        if (variable >= 0) {
          factors[variable] += sign;
        } else {
          known += sign * published.cells[line[place][0]][line[place][1]];
        }
      }
      if (Arrays.stream(factors).anyMatch(f -> f != 0)) {
        constraints.add(new LinearConstraint(factors, Relationship.EQ, -known));
      } else {
        assertThat(known).isCloseTo(0, within(1e-9));
      }
    }
    double[] aim = new double[variables.size()];
    aim[number[row][column]] = 1;
    constraints.add(
        new LinearConstraint(
            aim, Relationship.LEQ, published.cells[row][column] + 100.0 * (k + 1)));
    return new SimplexSolver()
        .optimize(
            new MaxIter(10_000),
            new LinearObjectiveFunction(aim, 0),
            new LinearConstraintSet(constraints),
            goal,
            new NonNegativeConstraint(true))
        .getValue();
  }

  private static int[][] table(Random random) {
    int rows = 1 + random.nextInt(6);
    int columns = 1 + random.nextInt(5);
    int most = new int[] {6, 15, 60}[random.nextInt(3)];
    int[][] inner = new int[rows][columns];
    for (int[] row : inner) {
      for (int column = 0; column < columns; column++) {
        row[column] = random.nextInt(4) == 0 ? 0 : random.nextInt(most);
      }
    }
    return inner;
  }

  /** The range of one of several hidden counts with a known sum is easily told by hand. */
  @Test
  void recoversNoHiddenCountOfALongList() {
    Random random = new Random(SEED);
    for (int i = 0; i < LISTS; i++) {
      int k = 2 + random.nextInt(9);
      int[] counts = random.ints(1 + random.nextInt(8), 0, 4 * k).toArray();
      Suppression suppression = Suppression.ofList(counts, k);
      long sum = 0;
      int hidden = 0;
      for (int place = 0; place < counts.length; place++) {
        if (suppression.hides(place)) {
          sum += counts[place];
          hidden++;
        } else {
          assertThat(counts[place]).isNotIn(IntStream.range(1, k).boxed().toList());
        }
      }
      if (hidden > 0 && !suppression.hides(counts.length)) {
        assertThat(hidden).as("list %d, k %d, %s", i, k, Arrays.toString(counts)).isGreaterThan(1);
        assertThat(sum).isGreaterThanOrEqualTo(k);
      }
    }
  }

  /** So two tables over each other tell no more than the usual one. */
  @Test
  void aLargerKHidesAllThatTheUsualHides() {
    Random random = new Random(SEED);
    for (int i = 0; i < TABLES; i++) {
      int[][] inner = table(random);
      Suppression usual = Suppression.ofTable(inner, Suppression.DEFAULT_K);
      Suppression larger =
          Suppression.ofTable(inner, Suppression.DEFAULT_K + 1 + random.nextInt(20));
      for (int row = 0; row <= inner.length; row++) {
        for (int column = 0; column <= inner[0].length; column++) {
          assertThat(usual.hides(row, column) && !larger.hides(row, column)).isFalse();
        }
      }
    }
  }

  @Test
  void hidesNothingWhereNothingIsSmallAndEverythingWhereAllIs() {
    assertThat(Suppression.ofTable(new int[][] {{5, 0}, {9, 7}}, 5).small()).isZero();
    assertThat(Suppression.ofTable(new int[][] {{1, 2}, {3, 4}}, 1).small()).isZero();
    Suppression all = Suppression.ofTable(new int[][] {{1, 1}, {1, 1}}, 5);
    assertThat(all.hides(2, 2)).isTrue();
    assertThat(all.small()).isEqualTo(9);
    assertThat(Suppression.ofTable(new int[][] {}, 5).small()).isZero();
  }

  /** One small cell takes three others: the corners of a square. */
  @Test
  void hidesTheCornersOfASquare() {
    Suppression square = Suppression.ofTable(new int[][] {{3, 20, 90}, {40, 50, 90}}, 5);
    assertThat(square.small()).isEqualTo(1);
    assertThat(square.others()).isEqualTo(3);
    assertThat(square.hides(0, 1) && square.hides(1, 0) && square.hides(1, 1)).isTrue();
  }
}
