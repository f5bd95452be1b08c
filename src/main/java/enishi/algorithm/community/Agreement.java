package enishi.algorithm.community;

/**
 * How far two divisions of the same vertices agree. O(n log n) time, O(n) space; labels may be any
 * numbers.
 */
public final class Agreement {
  private Agreement() {}

  /** placeholder until pairs are counted. */
  public static double nmi(int[] one, int[] other) {
    Contingency table = Contingency.of(one, other);
    return table.nmi();
  }

  public static double ari(int[] one, int[] other) {
    return Contingency.of(one, other).ari();
  }
}
