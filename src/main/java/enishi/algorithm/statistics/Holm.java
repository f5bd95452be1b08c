package enishi.algorithm.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjusts the p-values of many tests so that the chance of any false alarm stays at the level asked
 * for (Holm, Scand. J. Stat. 6, 1979).
 */
public final class Holm {
  private Holm() {}

  /** Index: a test, as given; value: its adjusted p-value, at most 1. */
  public static double[] adjust(double[] p) {
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double most = 0;
    for (int rank = 0; rank < order.length; rank++) {
      most = Math.max(most, Math.min(1, (p.length - rank) * p[order[rank]]));
      adjusted[order[rank]] = most;
    }
    return adjusted;
  }
}
