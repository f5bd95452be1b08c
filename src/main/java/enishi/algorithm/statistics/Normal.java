package enishi.algorithm.statistics;

/** The two-sided 95 % of the normal distribution. */
public final class Normal {
  public static final double Z95 = 1.959963984540054;

  private Normal() {}
}
