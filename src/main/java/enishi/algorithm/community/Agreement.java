package enishi.algorithm.community;

import java.util.Arrays;

/**
 * How far two divisions of the same vertices agree; 1 where they are the same but for the names of
 * the labels, near 0 where they have nothing to do with each other.
 *
 * @param nmi normalized mutual information, 0..1: the information that they share over the
 *     arithmetic mean of their entropies
 * @param ari adjusted Rand index, at most 1: the share of pairs of vertices on which they agree,
 *     corrected for chance (Hubert, Arabie, J. Classification 2, 1985)
 */
public record Agreement(double nmi, double ari) {

  /** Compares label by vertex; labels may be any numbers. O(n log n) time, O(n) space. */
  public static Agreement of(int[] one, int[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(
          "divisions of %d and %d vertices cannot be compared".formatted(one.length, other.length));
    }
    long[] both = new long[one.length];
    long[] ones = new long[one.length];
    long[] others = new long[one.length];
    for (int v = 0; v < one.length; v++) {
      both[v] = (long) one[v] << 32 | (other[v] & 0xffffffffL);
      ones[v] = one[v];
      others[v] = other[v];
    }
    int[] cells = occurrences(both);
    int[] rows = occurrences(ones);
    int[] columns = occurrences(others);
    return new Agreement(nmi(cells, rows, columns, one.length), ari(cells, rows, columns));
  }

  private static double nmi(int[] cells, int[] rows, int[] columns, double all) {
    double rowEntropy = entropy(rows, all);
    double columnEntropy = entropy(columns, all);
    if (rowEntropy + columnEntropy == 0) {
      return 1;
    }
    double shared = rowEntropy + columnEntropy - entropy(cells, all);
    return Math.clamp(2 * shared / (rowEntropy + columnEntropy), 0, 1);
  }

  private static double entropy(int[] sizes, double all) {
    double entropy = 0;
    for (int size : sizes) {
      entropy -= size / all * StrictMath.log(size / all);
    }
    return entropy;
  }

  private static double ari(int[] cells, int[] rows, int[] columns) {
    double all = Arrays.stream(rows).sum();
    double expected = all < 2 ? 0 : pairs(rows) * pairs(columns) / (all * (all - 1) / 2);
    double most = (pairs(rows) + pairs(columns)) / 2;
    return most == expected ? 1 : (pairs(cells) - expected) / (most - expected);
  }

  private static double pairs(int[] sizes) {
    double pairs = 0;
    for (int size : sizes) {
      pairs += size * (size - 1.0) / 2;
    }
    return pairs;
  }

  /** How often each number occurs. */
  private static int[] occurrences(long[] numbers) {
    Arrays.sort(numbers);
    int[] counts = new int[numbers.length];
    int distinct = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        distinct++;
      }
      counts[distinct - 1]++;
    }
    return Arrays.copyOf(counts, distinct);
  }
}
