package enishi.algorithm.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeatingTest {
  private static final int EVENTS = 100;

  /** A made-up event: communities, and ties that are denser inside them. */
  private static Seating event(Random random, int n, int size) {
    int[] community = new int[n];
    int communities = 2 + random.nextInt(5);
    for (int i = 0; i < n; i++) {
      community[i] = Math.min(random.nextInt(communities), random.nextInt(communities));
    }
    double across = 0.1 + 0.7 * random.nextDouble();
    BitSet[] tied = new BitSet[n];
    for (int a = 0; a < n; a++) {
      tied[a] = new BitSet();
      for (int b = 0; b < a; b++) {
        if (random.nextDouble() < (community[a] == community[b] ? 0.9 : across)) {
          tied[a].set(b);
        }
      }
    }
    return new Seating(community, tied, size);
  }

  @Test
  void isNeverWorseThanGreedyAndBetterThanChance() {
    double gap = 0;
    double gain = 0;
    long scores = 0;
    long chance = 0;
    int better = 0;
    for (int seed = 0; seed < EVENTS; seed++) {
      Random random = new Random(seed);
      int size = 4 + random.nextInt(5);
      Seating seating = event(random, 20 + random.nextInt(81), size);
      Seating.Plan plan = seating.plan(1);
      assertThat(plan.score()).isEqualTo(seating.score(plan.tables()));
      assertThat(plan.score()).isBetween(plan.greedy(), plan.bound());
      assertThat(seating.plan(1).tables()).isEqualTo(plan.tables());
      assertThat(Arrays.stream(counts(plan.tables())).max().orElseThrow())
          .isLessThanOrEqualTo(size);
      int byChance = seating.score(seating.atRandom(random));
      scores += plan.score();
      chance += byChance;
      better += plan.score() > plan.greedy() ? 1 : 0;
      gap += 1 - (double) plan.score() / plan.bound();
      gain += (double) plan.score() / plan.greedy() - 1;
    }
    assertThat(scores).isGreaterThan(chance);
    System.out.printf(
        Locale.ROOT,
        "seating: mean gap to the bound %.1f%%, over greedy %.1f%% (better in %d of %d),"
            + " over chance %.1f%%%n",
        100 * gap / EVENTS,
        100 * gain / EVENTS,
        better,
        EVENTS,
        100.0 * scores / chance - 100);
  }

  private static int[] counts(int[] tables) {
    int[] counts = new int[Arrays.stream(tables).max().orElse(0) + 1];
    for (int table : tables) {
      counts[table]++;
    }
    return counts;
  }

  /** All seatings of eight at two tables: none is above the bound, and the plan is the best. */
  @Test
  void agreesWithBruteForceOnFew() {
    int best = 0;
    for (int seed = 0; seed < 50; seed++) {
      Seating seating = event(new Random(seed), 8, 4);
      int most = 0;
      for (int mask = 0; mask < 256; mask++) {
        if (Integer.bitCount(mask) == 4) {
          int[] seats = new int[8];
          for (int i = 0; i < 8; i++) {
            seats[i] = mask >> i & 1;
          }
          most = Math.max(most, seating.score(seats));
        }
      }
      Seating.Plan plan = seating.plan(1);
      assertThat(most).isBetween(plan.score(), plan.bound());
      best += plan.score() == most ? 1 : 0;
    }
    assertThat(best).isGreaterThanOrEqualTo(45);
  }

  @Test
  void nobodyNeedsNoTable() {
    assertThat(new Seating(new int[0], new BitSet[0], 4).plan(1).score()).isZero();
  }
}
