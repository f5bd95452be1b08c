package enishi.algorithm.projection;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * From persons in groups to persons who share groups.
 *
 * <p>Problem: the weight of two persons is the sum of the weights of the groups that both sit in,
 * and of the pairs given besides; groups larger than a limit are left out and counted. With the
 * weight 1 / (size − 1) it is Newman's (Phys. Rev. E 64, 016132, 2001,
 * https://doi.org/10.1103/PhysRevE.64.016132). A pair of weight 0 is no pair.
 *
 * <p>Method: row by row, adding into an array of all persons (Gustavson, ACM TOMS 4, 1978,
 * https://doi.org/10.1145/355791.355796); both directions of a pair are made, each in its row.
 *
 * <p>Time: O(Σ over groups size² + sorting of rows). Space: {@link #memoryBytes}; rows that are
 * asked for one by one need 8 bytes a person of scratch.
 *
 * <p>Deterministic: a pair's sum is made in double in the order of its groups, then of the pairs
 * given, in both of its rows; chunks of rows are fixed. Any number of threads gives the same bits,
 * and so does a row that is made again on its own. Immutable, so threads may share it.
 */
public final class Projection {
  private static final int ROWS_A_PIECE = 4096;

  private final Incidence incidence;
  private final int largestGroup;
  private final WeightedPairs pairs;
  private final DoubleUnaryOperator strength;

  private Projection(
      Incidence incidence, int largestGroup, WeightedPairs pairs, DoubleUnaryOperator strength) {
    if (pairs.personCount() > incidence.personCount()) {
      throw new IllegalArgumentException(
          "a pair names person (%d), but there are only (%d)"
              .formatted(pairs.personCount() - 1, incidence.personCount()));
    }
    this.incidence = incidence;
    this.largestGroup = largestGroup;
    this.pairs = pairs;
    this.strength = strength;
  }

  /** By groups of at most so many persons. */
  public static Projection of(Incidence incidence, int largestGroup) {
    return new Projection(
        incidence, largestGroup, WeightedPairs.NONE, DoubleUnaryOperator.identity());
  }

  /** The same with further weight between some pairs. */
  public Projection plus(WeightedPairs more) {
    return new Projection(incidence, largestGroup, more, strength);
  }

  /**
   * The same, but rows hold what the function makes of a pair's weight, such as 1 − exp(−weight /
   * 2). It must be pure, as several threads call it.
   */
  public Projection strengthOf(DoubleUnaryOperator function) {
    return new Projection(incidence, largestGroup, pairs, function);
  }

  /** How many groups are larger than the limit, and so left out. */
  public int skippedGroups() {
    return (int)
        IntStream.range(0, incidence.groupCount())
            .filter(group -> incidence.size(group) > largestGroup)
            .count();
  }

  /** Bytes that {@link #rows(int, BooleanSupplier)} needs beside what it is made from. */
  public long memoryBytes(int threads) {
    int n = incidence.personCount();
    return 2 * 8 * slotsAtMost(0, n) + 8L * n + 8L * n * threads;
  }

  /** The rows of everybody. */
  public ProjectedRows rows(int threads, BooleanSupplier stop) {
    int n = incidence.personCount();
    int pieces = (n + ROWS_A_PIECE - 1) / ROWS_A_PIECE;
    int[] offsets = new int[n + 1];
    RowSums[] parts = new RowSums[pieces];
    Pieces.run(
        pieces,
        threads,
        stop,
        () -> {
          double[] sums = new double[n];
          return piece -> {
            int from = piece * ROWS_A_PIECE;
            int to = Math.min(n, from + ROWS_A_PIECE);
            RowSums part = new RowSums(this, sums, (int) Math.min(slotsAtMost(from, to), 1 << 30));
            for (int person = from; person < to; person++) {
              int before = part.count();
              part.add(person);
              offsets[person + 1] = part.count() - before;
            }
            parts[piece] = part;
          };
        });
    for (int person = 0; person < n; person++) {
      int end = offsets[person] + offsets[person + 1];
      if (end < 0) {
        throw new IllegalStateException("the rows have more slots than an array can hold");
      }
      offsets[person + 1] = end;
    }
    int[] targets = new int[offsets[n]];
    float[] weights = new float[offsets[n]];
    Pieces.run(
        pieces,
        threads,
        stop,
        () -> piece -> parts[piece].copyTo(targets, weights, offsets[piece * ROWS_A_PIECE]));
    return new ProjectedRows(IntStream.range(0, n).toArray(), offsets, targets, weights);
  }

  /** The rows of some persons only, given in any order. */
  public ProjectedRows rowsOf(int... persons) {
    int[] rows = Arrays.stream(persons).sorted().distinct().toArray();
    int[] offsets = new int[rows.length + 1];
    RowSums sums = new RowSums(this, new double[incidence.personCount()], 16);
    for (int row = 0; row < rows.length; row++) {
      sums.add(rows[row]);
      offsets[row + 1] = sums.count();
    }
    int[] targets = new int[sums.count()];
    float[] weights = new float[sums.count()];
    sums.copyTo(targets, weights, 0);
    return new ProjectedRows(rows, offsets, targets, weights);
  }

  Incidence incidence() {
    return incidence;
  }

  WeightedPairs pairs() {
    return pairs;
  }

  boolean counts(int group) {
    return incidence.size(group) <= largestGroup && incidence.weight(group) > 0;
  }

  float strength(double weight) {
    return (float) strength.applyAsDouble(weight);
  }

  private long slotsAtMost(int from, int to) {
    long slots = pairs.end(Math.max(from, to - 1)) - (long) pairs.begin(from);
    for (int place = incidence.firstGroup(from); place < incidence.firstGroup(to); place++) {
      int group = incidence.group(place);
      slots += counts(group) ? incidence.size(group) - 1 : 0;
    }
    return slots;
  }
}
