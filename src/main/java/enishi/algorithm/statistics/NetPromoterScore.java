package enishi.algorithm.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The net promoter score of answers from 0 to 10: the share of 9 and 10 less the share of 0 to 6,
 * in points from −100 to 100, with its normal interval of 95 %.
 *
 * <p>With P and D the proportions of promoters and detractors, an answer counts 1, 0 or −1, so the
 * variance of the mean of n is (P + D − (P − D)²)/n. The interval is cut at ±100 points. It is
 * rough for few answers, and where all answers are alike it has no width, whatever n.
 *
 * @param counts counts[score] = how many gave it, score 0 to 10
 * @param n all answers, at least 1
 * @param points −100 to 100
 * @param low lower end of the interval, in points
 * @param high upper end of the interval, in points
 */
public record NetPromoterScore(
    List<Integer> counts,
    int n,
    int promoters,
    int passives,
    int detractors,
    double points,
    double low,
    double high) {
  /** How many scores there are: 0 to 10. */
  public static final int SCORES = 11;

  private static final int FIRST_PASSIVE = 7;
  private static final int FIRST_PROMOTER = 9;

  public NetPromoterScore {
    counts = List.copyOf(counts);
  }

  /**
   * Throws IllegalArgumentException unless there is a count for every score from 0 to 10, none
   * below 0 and one above.
   */
  public static NetPromoterScore of(List<Integer> counts) {
    if (counts.size() != SCORES || counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(
          "counts (%s) of scores, expected eleven from 0 on".formatted(counts));
    }
    int detractors = sum(counts, 0, FIRST_PASSIVE);
    int passives = sum(counts, FIRST_PASSIVE, FIRST_PROMOTER);
    int promoters = sum(counts, FIRST_PROMOTER, SCORES);
    int n = detractors + passives + promoters;
    if (n == 0) {
      throw new IllegalArgumentException(
          "counts (%s) of scores, expected at least one answer".formatted(counts));
    }
    double difference = (double) (promoters - detractors) / n;
    double variance =
        Math.max(0, ((double) (promoters + detractors) / n - difference * difference) / n);
    double half = 100 * Normal.Z95 * Math.sqrt(variance);
    double points = 100 * difference;
    return new NetPromoterScore(
        counts,
        n,
        promoters,
        passives,
        detractors,
        points,
        Math.max(-100, points - half),
        Math.min(100, points + half));
  }

  private static int sum(List<Integer> counts, int from, int to) {
    return counts.subList(from, to).stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * A number of answers that could have given a published score.
   *
   * @param difference promoters less detractors
   * @param ways how many pairs of promoters and detractors have that difference
   */
  public record Possible(int n, int difference, int ways) {}

  /**
   * Every number of answers up to {@code most} that could have given a score that was published
   * rounded, half away from 0. In whole numbers, so exact.
   *
   * @param published the score in units of its last digit: 667 for 66.7
   * @param digits how many digits it has behind the point, 0 to 6
   * @param most at most 1,000,000
   * @return by n, then difference; empty where none could
   */
  public static List<Possible> thatRoundTo(long published, int digits, int most) {
    if (digits < 0 || digits > 6 || most < 1 || most > 1_000_000) {
      throw new IllegalArgumentException(
          "digits (%s) expected 0 to 6, most (%s) expected 1 to 1000000".formatted(digits, most));
    }
    long unit = 1;
    for (int i = 0; i < digits; i++) {
      unit *= 10;
    }
    List<Possible> found = new ArrayList<>();
    long size = Math.abs(published);
    if (size > 100 * unit) {
      return List.of();
    }
    int sign = published < 0 ? -1 : 1;
    for (int n = 1; n <= most; n++) {
      // 2·100·unit·k/n lies from 2·size − 1 to less than 2·size + 1.
      long step = 200 * unit;
      long least = size == 0 ? 0 : ceiling((2 * size - 1) * n, step);
      for (long k = least; k <= n && step * k < (2 * size + 1) * n; k++) {
        if (size == 0 && k > 0) {
          found.add(possible(n, -(int) k));
        }
        found.add(possible(n, sign * (int) k));
      }
    }
    found.sort(
        (a, b) ->
            a.n() != b.n()
                ? Integer.compare(a.n(), b.n())
                : Integer.compare(a.difference(), b.difference()));
    return List.copyOf(found);
  }

  private static Possible possible(int n, int difference) {
    return new Possible(n, difference, (n - Math.abs(difference)) / 2 + 1);
  }

  private static long ceiling(long a, long b) {
    return -Math.floorDiv(-a, b);
  }
}
