package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * An attacker takes the counts of two days, the matrix between them and how often people came, left
 * and moved, all as a page tells them, and works out the narrowest range of every small number,
 * also of those that are told nowhere: who came and who went in all.
 */
class HidingOracleTest {
  private static final long SEED = 20261126;
  private static final int TOWNS = 700;
  private static final LocalDate TO = LocalDate.of(2024, 1, 1);

  /** What an attacker knows: numbers, some of them hidden, and how they hang together. */
  private static final class Knowledge {
    private final List<Integer> truths = new ArrayList<>();
    private final List<@Nullable Integer> told = new ArrayList<>();
    private final List<int[][]> equal = new ArrayList<>();
    private final List<int[][]> atLeast = new ArrayList<>();

    int add(int truth, @Nullable Integer shown) {
      if (shown != null) {
        assertThat(shown).isEqualTo(truth);
      }
      truths.add(truth);
      told.add(shown);
      return truths.size() - 1;
    }

    /** How far the values that a number may have lie apart. */
    double width(int number, int k) {
      return solve(number, GoalType.MAXIMIZE, k) - solve(number, GoalType.MINIMIZE, k);
    }

    private double solve(int number, GoalType goal, int k) {
      List<LinearConstraint> constraints = new ArrayList<>();
      for (int i = 0; i < truths.size(); i++) {
        Integer shown = told.get(i);
        if (shown != null) {
          constraints.add(new LinearConstraint(unit(i), Relationship.EQ, shown));
        }
      }
      equal.forEach(e -> constraints.add(new LinearConstraint(row(e), Relationship.EQ, 0)));
      atLeast.forEach(e -> constraints.add(new LinearConstraint(row(e), Relationship.GEQ, 0)));
      constraints.add(
          new LinearConstraint(unit(number), Relationship.LEQ, truths.get(number) + 100.0 * k));
      return new SimplexSolver()
          .optimize(
              new MaxIter(10_000),
              new LinearObjectiveFunction(unit(number), 0),
              new LinearConstraintSet(constraints),
              goal,
              new NonNegativeConstraint(true))
          .getValue();
    }

    private double[] unit(int number) {
      double[] unit = new double[truths.size()];
      unit[number] = 1;
      return unit;
    }

    /** The sum of the first numbers less that of the second. */
    private double[] row(int[][] sums) {
      double[] row = new double[truths.size()];
      Arrays.stream(sums[0]).forEach(i -> row[i]++);
      Arrays.stream(sums[1]).forEach(i -> row[i]--);
      return row;
    }
  }

  @Test
  void recoversNoSmallNumberFromCountsSeriesAndMatrixTogether() {
    Random random = new Random(SEED);
    int small = 0;
    int told = 0;
    int cells = 0;
    for (int town = 0; town < TOWNS; town++) {
      int k = 2 + random.nextInt(9);
      Movement raw = movement(random);
      Knowledge knowledge = knowledge(raw, k);
      cells += knowledge.truths.size();
      told += (int) knowledge.told.stream().filter(one -> one != null).count();
      for (int number = 0; number < knowledge.truths.size(); number++) {
        int truth = knowledge.truths.get(number);
        if (truth > 0 && truth < k) {
          small++;
          assertThat(knowledge.told.get(number)).as("town %d", town).isNull();
          assertThat(knowledge.width(number, k))
              .as("town %d, k %d, number %d = %d of %s", town, k, number, truth, raw.matrix())
              .isGreaterThanOrEqualTo(k - 1e-6);
        }
      }
    }
    System.out.printf(
        "hiding in %d towns: %d numbers, %d told, %d small%n", TOWNS, cells, told, small);
    assertThat(small).isGreaterThan(1_000);
    assertThat(told).isGreaterThan(cells / 4);
  }

  private static Knowledge knowledge(Movement raw, int k) {
    Hiding hiding = new Hiding(k);
    Movement movement = hiding.movement(raw);
    int places = raw.matrix().size();
    int[] before = sums(raw, true);
    int[] after = sums(raw, false);
    Series series = hiding.series(series(before, after), false);
    Knowledge known = new Knowledge();
    int[][] cell = new int[places][places];
    for (int i = 0; i < places; i++) {
      for (int j = 0; j < places; j++) {
        cell[i][j] =
            known.add(Hiding.known(raw.matrix().get(i).get(j)), movement.matrix().get(i).get(j));
      }
    }
    int[][] day = new int[2][places];
    for (int d = 0; d < 2; d++) {
      int[] truth = d == 0 ? before : after;
      Series.Month month = series.months().get(d);
      day[d][0] = known.add(IntStream.of(truth).skip(1).sum(), month.people());
      for (int tier = 1; tier < places; tier++) {
        day[d][tier] = known.add(truth[tier], month.tiers().get(tier - 1));
      }
      int[] tiers = Arrays.copyOfRange(day[d], 1, places);
      known.equal.add(new int[][] {tiers, {day[d][0]}});
    }
    int came = known.add(before[0], null);
    int gone = known.add(after[0], null);
    for (int place = 0; place < places; place++) {
      int at = place;
      int[] column = Arrays.stream(cell).mapToInt(row -> row[at]).toArray();
      known.equal.add(new int[][] {cell[place], {place == 0 ? came : day[0][place]}});
      known.equal.add(new int[][] {column, {place == 0 ? gone : day[1][place]}});
    }
    int entries = known.add(Hiding.known(raw.entries()), movement.entries());
    int reentries = known.add(Hiding.known(raw.reentries()), movement.reentries());
    int exits = known.add(Hiding.known(raw.exits()), movement.exits());
    known.add(Hiding.known(raw.ups()), movement.ups());
    known.add(Hiding.known(raw.downs()), movement.downs());
    known.equal.add(new int[][] {{day[0][0], entries, reentries}, {day[1][0], exits}});
    known.atLeast.add(new int[][] {{entries, reentries}, {came}});
    known.atLeast.add(new int[][] {{exits}, {gone}});
    return known;
  }

  private static int[] sums(Movement raw, boolean rows) {
    int places = raw.matrix().size();
    int[] sums = new int[places];
    for (int i = 0; i < places; i++) {
      for (int j = 0; j < places; j++) {
        sums[rows ? i : j] += Hiding.known(raw.matrix().get(i).get(j));
      }
    }
    return sums;
  }

  private static Series series(int[] before, int[] after) {
    return new Series(heading(), List.of(), List.of(month(before), month(after)), 0);
  }

  private static Series.Month month(int[] places) {
    List<Integer> tiers = IntStream.of(places).skip(1).boxed().toList();
    return new Series.Month(TO, tiers.stream().mapToInt(Integer::intValue).sum(), tiers);
  }

  private static Heading heading() {
    return new Heading(TO, Id.parse("municipality:m"), "m", "l", 1, false, false, false);
  }

  /** People of each kind of move, and some who came and left, or left and came, on the way. */
  private static Movement movement(Random random) {
    int places = 2 + random.nextInt(4);
    int most = new int[] {4, 12, 60}[random.nextInt(3)];
    List<List<Integer>> matrix = new ArrayList<>();
    int came = 0;
    int gone = 0;
    for (int i = 0; i < places; i++) {
      Integer[] row = new Integer[places];
      for (int j = 0; j < places; j++) {
        row[j] = i + j == 0 || random.nextInt(4) == 0 ? 0 : random.nextInt(most);
        came += i == 0 ? row[j] : 0;
        gone += j == 0 ? row[j] : 0;
      }
      matrix.add(List.of(row));
    }
    int both = random.nextInt(6);
    int reentries = random.nextInt(1 + came + both);
    return new Movement(
        heading(),
        TO.minusYears(1),
        List.of(),
        List.copyOf(matrix),
        came + both - reentries,
        reentries,
        gone + both,
        random.nextInt(most),
        random.nextInt(most),
        List.of(),
        List.of(),
        0);
  }
}
