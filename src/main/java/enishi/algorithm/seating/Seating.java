package enishi.algorithm.seating;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Seats persons at tables so that many pairs at a table are new: not tied yet and of different
 * communities. Finding the best seating is NP-hard (it contains graph partitioning), so a good one
 * is looked for and a bound says how far from the best it may be.
 *
 * <p>Method (ours): the greedy start seats the persons with the fewest possible new pairs first,
 * each at the free table that gains most; then any two persons of different tables change places
 * while that gains. The same from some shuffled starts; the best stands, the first of equals.
 *
 * <p>Bound: the least of three. All pairs at tables less those of one community that any seating
 * has, as spreading each community evenly has the fewest; half of what each person could have at
 * the largest table; all new pairs there are.
 *
 * <p>Time: O(n² · size) a round of changes; a few rounds. Deterministic for a seed.
 */
public final class Seating {
  private static final int STARTS = 4;
  private static final int MOST_ROUNDS = 50;

  private final int n;
  private final int tables;
  private final int[] community;
  private final BitSet[] fresh;

  /**
   * @param community community[person]
   * @param tied tied[person] = with whom already
   * @param size at most so many at a table, at least 2; tables are as equal as can be
   */
  public Seating(int[] community, BitSet[] tied, int size) {
    if (size < 2 || community.length != tied.length) {
      throw new IllegalArgumentException("size (%s), expected 2 or more".formatted(size));
    }
    this.n = community.length;
    this.tables = (n + size - 1) / size;
    this.community = community.clone();
    this.fresh = new BitSet[n];
    for (int a = 0; a < n; a++) {
      fresh[a] = new BitSet(n);
      for (int b = 0; b < n; b++) {
        if (a != b && community[a] != community[b] && !tied[a].get(b) && !tied[b].get(a)) {
          fresh[a].set(b);
        }
      }
    }
  }

  /**
   * A seating.
   *
   * @param tables tables[person] = table, from 0 on
   * @param score new pairs at tables
   * @param greedy what the greedy start alone has
   * @param bound no seating has more
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Plan(int[] tables, int score, int greedy, int bound) {}

  /** A good seating, the same for the same seed. */
  public Plan plan(long seed) {
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(
                (a, b) -> {
                  int byFew = Integer.compare(fresh[a].cardinality(), fresh[b].cardinality());
                  return byFew != 0 ? byFew : Integer.compare(a, b);
                })
            .mapToInt(Integer::intValue)
            .toArray();
    int[] best = greedy(order);
    int greedy = score(best);
    improve(best);
    int most = score(best);
    Random random = new Random(seed);
    for (int start = 1; start < STARTS; start++) {
      shuffle(order, random);
      int[] other = greedy(order);
      improve(other);
      int score = score(other);
      if (score > most) {
        most = score;
        best = other;
      }
    }
    return new Plan(best, most, greedy, bound());
  }

  /** Seats at random: what a plan is compared with. */
  public int[] atRandom(Random random) {
    int[] order = IntStream.range(0, n).toArray();
    shuffle(order, random);
    int[] seats = new int[n];
    for (int i = 0; i < n; i++) {
      seats[order[i]] = i % tables;
    }
    return seats;
  }

  /** How many new pairs a seating has. */
  public int score(int[] seats) {
    int score = 0;
    for (int a = 0; a < n; a++) {
      for (int b = fresh[a].nextSetBit(a + 1); b >= 0; b = fresh[a].nextSetBit(b + 1)) {
        score += seats[a] == seats[b] ? 1 : 0;
      }
    }
    return score;
  }

  private int seatsAt(int table) {
    return n / tables + (table < n % tables ? 1 : 0);
  }

  private int[] greedy(int[] order) {
    int[] seats = new int[n];
    Arrays.fill(seats, -1);
    int[] taken = new int[tables];
    for (int person : order) {
      int[] gains = gains(person, seats);
      int chosen = -1;
      for (int table = 0; table < tables; table++) {
        if (taken[table] < seatsAt(table)
            && (chosen < 0
                || gains[table] > gains[chosen]
                || (gains[table] == gains[chosen] && taken[table] < taken[chosen]))) {
          chosen = table;
        }
      }
      seats[person] = chosen;
      taken[chosen]++;
    }
    return seats;
  }

  /** Index: a table; value: new pairs of the person with who sits there. */
  private int[] gains(int person, int[] seats) {
    int[] gains = new int[tables];
    BitSet others = fresh[person];
    for (int b = others.nextSetBit(0); b >= 0; b = others.nextSetBit(b + 1)) {
      if (seats[b] >= 0) {
        gains[seats[b]]++;
      }
    }
    return gains;
  }

  private void improve(int[] seats) {
    int[][] gains = new int[n][];
    for (int a = 0; a < n; a++) {
      gains[a] = gains(a, seats);
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean improved = false;
      for (int a = 0; a < n; a++) {
        for (int b = a + 1; b < n; b++) {
          int from = seats[a];
          int to = seats[b];
          int pair = fresh[a].get(b) ? 2 : 0;
          if (from != to
              && gains[a][to] + gains[b][from] - gains[a][from] - gains[b][to] - pair > 0) {
            move(a, from, to, gains);
            move(b, to, from, gains);
            seats[a] = to;
            seats[b] = from;
            improved = true;
          }
        }
      }
      if (!improved) {
        return;
      }
    }
  }

  private void move(int person, int from, int to, int[][] gains) {
    BitSet others = fresh[person];
    for (int b = others.nextSetBit(0); b >= 0; b = others.nextSetBit(b + 1)) {
      gains[b][from]--;
      gains[b][to]++;
    }
  }

  private int bound() {
    int pairs = 0;
    int largest = 0;
    for (int table = 0; table < tables; table++) {
      pairs += pairs(seatsAt(table));
      largest = Math.max(largest, seatsAt(table));
    }
    long degrees = 0;
    long all = 0;
    for (BitSet others : fresh) {
      degrees += Math.min(Math.max(0, largest - 1), others.cardinality());
      all += others.cardinality();
    }
    int alike = 0;
    int[] sorted = community.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < n; ) {
      int j = i;
      while (j < n && sorted[j] == sorted[i]) {
        j++;
      }
      int each = (j - i) / tables;
      int more = (j - i) % tables;
      alike += more * pairs(each + 1) + (tables - more) * pairs(each);
      i = j;
    }
    return (int) Math.min(pairs - alike, Math.min(degrees / 2, all / 2));
  }

  private static int pairs(int persons) {
    return persons * (persons - 1) / 2;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int one = order[i];
      order[i] = order[j];
      order[j] = one;
    }
  }
}
