package enishi.algorithm.statistics;

/**
 * The 95 % score interval of a share (Wilson, Journal of the American Statistical Association 22,
 * 1927), which keeps its coverage where the share is small or few were looked at.
 *
 * @param least its lower end, 0..1
 * @param most its upper end, 0..1
 */
public record ShareInterval(double least, double most) {
  /**
   * Of so many among so many that were drawn.
   *
   * @param count 0..n
   * @param n at least 1
   */
  public static ShareInterval of(int count, int n) {
    if (n < 1 || count < 0 || count > n) {
      throw new IllegalArgumentException("%d of %d is no share".formatted(count, n));
    }
    double z = Normal.Z95;
    double share = count / (double) n;
    double spread = z * z / n;
    double middle = (share + spread / 2) / (1 + spread);
    double half = z / (1 + spread) * Math.sqrt((share * (1 - share) + spread / 4) / n);
    return new ShareInterval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
