package enishi.bench.town;

import java.util.SplittableRandom;

/** Seeded draws from the distributions that a town is made of. The same seed draws the same. */
final class Draw {
  private final SplittableRandom random;

  Draw(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double unit() {
    return random.nextDouble();
  }

  /** Heavy-tailed: P(X ≥ x) = (least/x)^exponent, cut off at most. */
  double pareto(double least, double exponent, double most) {
    return Math.min(most, least * StrictMath.pow(1 - unit(), -1 / exponent));
  }

  /** Its logarithm is normal; rounded and kept within least and most. */
  int logNormal(double mean, double deviation, int least, int most) {
    // Box and Muller: two uniform draws make one normal one.
    double normal =
        StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * Math.PI * unit());
    double value = StrictMath.exp(mean + deviation * normal);
    return (int) Math.clamp(Math.round(value), least, most);
  }

  /**
   * The first place whose running total exceeds a uniform draw from [totals[from−1], totals[to−1]).
   */
  int weighted(double[] totals, int from, int to) {
    double before = from == 0 ? 0 : totals[from - 1];
    double drawn = before + unit() * (totals[to - 1] - before);
    int low = from;
    int high = to - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (totals[middle] > drawn) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
