package enishi.algorithm.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The share that has not yet had an event, by time (Kaplan and Meier, J. Am. Stat. Assoc. 53,
 * 1958), with Greenwood's variance and intervals of 95 % on the scale of log(−log S). Those to whom
 * nothing has happened yet are counted as long as they were watched.
 *
 * @param n how many were watched
 * @param events to how many it happened
 * @param points at every time with an event, in order of time
 */
public record KaplanMeier(int n, int events, List<Point> points) {
  public KaplanMeier {
    points = List.copyOf(points);
  }

  /**
   * From this time on.
   *
   * @param atRisk how many were still watched right before
   * @param events to how many it happened then
   * @param share S(t), 0..1
   * @param standardError of S(t), by Greenwood
   * @param low lower end of the 95 % interval; 0 where S is 0
   * @param high upper end
   */
  public record Point(
      int time,
      int atRisk,
      int events,
      double share,
      double standardError,
      double low,
      double high) {}

  /**
   * @param times index: a subject; how long it was watched, at least 0
   * @param happened index: a subject; whether the event ended the watch
   */
  public static KaplanMeier of(int[] times, boolean[] happened) {
    if (times.length != happened.length) {
      throw new IllegalArgumentException("times and happened differ in length");
    }
    // The time in the upper bits, the event in the lowest, so that plain numbers are sorted.
    long[] order = new long[times.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = ((long) times[i] << 1) | (happened[i] ? 1 : 0);
    }
    Arrays.sort(order);
    List<Point> points = new ArrayList<>();
    double share = 1;
    double greenwood = 0;
    int all = 0;
    for (int i = 0; i < order.length; ) {
      long time = order[i] >> 1;
      int atRisk = order.length - i;
      int events = 0;
      for (; i < order.length && order[i] >> 1 == time; i++) {
        events += (int) (order[i] & 1);
      }
      if (events > 0) {
        all += events;
        share *= 1 - (double) events / atRisk;
        greenwood += events / ((double) atRisk * (atRisk - events));
        points.add(point((int) time, atRisk, events, share, greenwood));
      }
    }
    return new KaplanMeier(times.length, all, points);
  }

  /**
   * The first time at which half or less is left; empty where more than half is left to the end.
   */
  public OptionalInt median() {
    return points.stream().filter(p -> p.share() <= 0.5 + 1e-12).mapToInt(Point::time).findFirst();
  }

  /** S at that time. */
  public double shareAt(int time) {
    double share = 1;
    for (Point point : points) {
      if (point.time() > time) {
        break;
      }
      share = point.share();
    }
    return share;
  }

  private static Point point(int time, int atRisk, int events, double share, double greenwood) {
    if (share <= 0) {
      return new Point(time, atRisk, events, 0, 0, 0, 0);
    }
    double half = Normal.Z95 * Math.sqrt(greenwood) / Math.abs(Math.log(share));
    return new Point(
        time,
        atRisk,
        events,
        share,
        share * Math.sqrt(greenwood),
        Math.pow(share, Math.exp(half)),
        Math.pow(share, Math.exp(-half)));
  }
}
