package enishi.algorithm.statistics;

/** The two-sided 95 % of the normal distribution. */
final class Normal {
  static final double Z95 = 1.959963984540054;

  private Normal() {}
}
