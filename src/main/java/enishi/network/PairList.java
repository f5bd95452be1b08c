package enishi.network;

import enishi.algorithm.projection.WeightedPairs;
import java.util.Arrays;

/** Pairs of persons and what each adds to A, in the order they were added. */
final class PairList {
  /** pairs[i] = the smaller vertex in the high half, the larger in the low one. */
  private long[] pairs = new long[16];

  private double[] amounts = new double[16];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void add(int a, int b, double amount) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
      amounts = Arrays.copyOf(amounts, 2 * size);
    }
    pairs[size] = (long) Math.min(a, b) << 32 | Math.max(a, b);
    amounts[size++] = amount;
  }

  /** Keeps of every pair the largest amount, and sorts the pairs. */
  void keepLargest() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (i, j) ->
            pairs[i] != pairs[j]
                ? Long.compare(pairs[i], pairs[j])
                : Double.compare(amounts[j], amounts[i]));
    long[] keptPairs = new long[size];
    double[] keptAmounts = new double[size];
    int kept = 0;
    for (int i : order) {
      if (kept == 0 || keptPairs[kept - 1] != pairs[i]) {
        keptPairs[kept] = pairs[i];
        keptAmounts[kept++] = amounts[i];
      }
    }
    pairs = keptPairs.length < 16 ? Arrays.copyOf(keptPairs, 16) : keptPairs;
    amounts = keptAmounts.length < 16 ? Arrays.copyOf(keptAmounts, 16) : keptAmounts;
    size = kept;
  }

  /** Adds the pairs to another list with other amounts, those above 0. */
  void addTo(PairList list, Amount other) {
    for (int i = 0; i < size; i++) {
      int a = (int) (pairs[i] >> 32);
      int b = (int) pairs[i];
      double amount = other.of(a, b, amounts[i]);
      if (amount > 0) {
        list.add(a, b, amount);
      }
    }
  }

  WeightedPairs pairs() {
    int[] us = new int[size];
    int[] vs = new int[size];
    for (int i = 0; i < size; i++) {
      us[i] = (int) (pairs[i] >> 32);
      vs[i] = (int) pairs[i];
    }
    return WeightedPairs.of(us, vs, Arrays.copyOf(amounts, size));
  }

  /** What a pair of that amount shall add instead. */
  @FunctionalInterface
  interface Amount {
    double of(int a, int b, double own);
  }
}
