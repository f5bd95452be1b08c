package enishi.algorithm.statistics;

/**
 * How many there are in all, seen or not, from two overlapping lists: Chapman's estimate (Univ.
 * Calif. Publ. Stat. 1, 1951) with Seber's variance, and Sadinle's transformed-logit interval of 95
 * % (Commun. Stat. Simul. Comput. 38, 2009), which never falls below what was seen.
 *
 * @param first how many are on the first list
 * @param second how many are on the second
 * @param both how many are on both
 * @param estimate of all
 * @param standardError of the estimate
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record CaptureRecapture(
    int first,
    int second,
    int both,
    double estimate,
    double standardError,
    double low,
    double high) {
  /** Throws IllegalArgumentException unless 0 ≤ both ≤ first and second. */
  public static CaptureRecapture chapman(int first, int second, int both) {
    if (both < 0 || both > first || both > second) {
      throw new IllegalArgumentException("both must be 0 to the smaller list");
    }
    double n = first;
    double k = second;
    double m = both;
    double variance = (n + 1) * (k + 1) * (n - m) * (k - m) / ((m + 1) * (m + 1) * (m + 2));
    double a = k - m + 0.5;
    double b = n - m + 0.5;
    double c = m + 0.5;
    double sigma = Math.sqrt(1 / c + 1 / a + 1 / b + c / (a * b));
    double seen = n + k - m - 0.5;
    return new CaptureRecapture(
        first,
        second,
        both,
        (n + 1) * (k + 1) / (m + 1) - 1,
        Math.sqrt(variance),
        seen + a * b / c * Math.exp(-Normal.Z95 * sigma),
        seen + a * b / c * Math.exp(Normal.Z95 * sigma));
  }
}
