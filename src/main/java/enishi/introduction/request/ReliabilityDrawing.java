package enishi.introduction.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the points of a reliability diagram stand in a drawing of 400 by 400. */
final class ReliabilityDrawing {
  private static final double LEFT = 50;
  private static final double BOTTOM = 350;
  private static final double SIDE = 300;
  private static final double MAX_RADIUS = 12;

  private ReliabilityDrawing() {}

  /**
   * A bin as a point; the more requests, the larger.
   *
   * @param low the height at which the interval begins; heights grow downwards
   */
  record Point(double x, double y, double radius, double low, double high) {}

  static List<Point> points(Calibration answer) {
    return answer.bins().stream()
        .filter(bin -> bin.n() > 0)
        .map(
            bin ->
                new Point(
                    LEFT + SIDE * or0(bin.predicted()),
                    BOTTOM - SIDE * or0(bin.observed()),
                    Math.max(4, MAX_RADIUS * Math.sqrt(bin.n() / (double) answer.n())),
                    BOTTOM - SIDE * or0(bin.low()),
                    BOTTOM - SIDE * or0(bin.high())))
        .toList();
  }

  private static double or0(@Nullable Double value) {
    return value == null ? 0 : value;
  }
}
