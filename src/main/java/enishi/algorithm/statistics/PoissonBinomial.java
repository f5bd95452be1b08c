package enishi.algorithm.statistics;

/** How many of independent yes-or-no trials with chances of their own say yes. */
public final class PoissonBinomial {
  private PoissonBinomial() {}

  /**
   * The chance of at least that many. Exact, O(n · successes).
   *
   * @param chances index: a trial; 0..1
   */
  public static double atLeast(double[] chances, int successes) {
    if (successes <= 0) {
      return 1;
    }
    // below[j]: the chance of exactly j so far; what reaches successes is left out of it.
    double[] below = new double[successes];
    below[0] = 1;
    double reached = 0;
    for (double p : chances) {
      reached += below[successes - 1] * p;
      for (int j = successes - 1; j > 0; j--) {
        below[j] = below[j] * (1 - p) + below[j - 1] * p;
      }
      below[0] *= 1 - p;
    }
    return Math.min(1, reached);
  }
}
