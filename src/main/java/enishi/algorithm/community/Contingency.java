package enishi.algorithm.community;

import java.util.Arrays;

/** How many vertices two divisions have in common, community by community. */
final class Contingency {
  private final double[] rows;
  private final double[] columns;
  private final double[] cells;
  private final double all;

  private Contingency(double[] rows, double[] columns, double[] cells, double all) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
    this.all = all;
  }

  static Contingency of(int[] one, int[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(
          "divisions of %d and %d vertices cannot be compared".formatted(one.length, other.length));
    }
    long[] pairs = new long[one.length];
    for (int v = 0; v < one.length; v++) {
      pairs[v] = (long) one[v] << 32 | (other[v] & 0xffffffffL);
    }
    return new Contingency(runs(one), runs(other), runs(pairs), one.length);
  }

  /** I(X;Y) / ((H(X) + H(Y)) / 2); 1 where both have a single community. */
  double nmi() {
    double rowEntropy = entropy(rows);
    double columnEntropy = entropy(columns);
    if (rowEntropy + columnEntropy == 0) {
      return 1;
    }
    double shared = rowEntropy + columnEntropy - entropy(cells);
    return Math.clamp(2 * shared / (rowEntropy + columnEntropy), 0, 1);
  }

  double ari() {
    double expected = pairs(rows) * pairs(columns) / (all * (all - 1) / 2);
    double most = (pairs(rows) + pairs(columns)) / 2;
    return most == expected || all < 2 ? 1 : (pairs(cells) - expected) / (most - expected);
  }

  private double entropy(double[] sizes) {
    double entropy = 0;
    for (double size : sizes) {
      entropy -= size / all * StrictMath.log(size / all);
    }
    return entropy;
  }

  private static double pairs(double[] sizes) {
    double pairs = 0;
    for (double size : sizes) {
      pairs += size * (size - 1) / 2;
    }
    return pairs;
  }

  private static double[] runs(int[] labels) {
    long[] wide = new long[labels.length];
    Arrays.setAll(wide, v -> labels[v]);
    return runs(wide);
  }

  /** How often each number occurs. */
  private static double[] runs(long[] numbers) {
    Arrays.sort(numbers);
    double[] lengths = new double[numbers.length];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i > 0 && numbers[i] != numbers[i - 1]) {
        count++;
      }
      lengths[count]++;
    }
    return Arrays.copyOf(lengths, numbers.length == 0 ? 0 : count + 1);
  }
}
