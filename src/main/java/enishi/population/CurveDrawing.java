package enishi.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Retention curves as stairs, with the interval of everybody's as an area. Places are in units of
 * the drawing.
 */
record CurveDrawing(String band, List<Curve> curves, List<StackDrawing.Tick> across) {
  static final int LEFT = 46;
  static final int RIGHT = 510;
  static final int TOP = 14;
  static final int BOTTOM = 230;
  private static final int MOST_CURVES = 4;
  private static final int DAYS_A_YEAR = 365;

  /** One channel's line, by its place in the answer. */
  record Curve(int place, String line) {}

  /** Hidden channels have no curve, nor those of which no step is told. */
  static CurveDrawing of(Movement movement) {
    List<Movement.Retention> retention = movement.retention();
    boolean isThin = movement.heading().suppressBelow() > 0;
    int last =
        retention.stream()
            .flatMap(channel -> channel.points().stream())
            .mapToInt(Movement.Point::days)
            .max()
            .orElse(0);
    int end = Math.max(1, Math.ceilDiv(last, DAYS_A_YEAR)) * DAYS_A_YEAR;
    List<Curve> curves = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_CURVES, retention.size()); i++) {
      Movement.Retention channel = retention.get(i);
      if (channel.people() != null && !(isThin && channel.points().isEmpty())) {
        curves.add(new Curve(i, line(channel.points(), end)));
      }
    }
    List<StackDrawing.Tick> across = new ArrayList<>();
    int step = Math.max(1, end / DAYS_A_YEAR / 6) * DAYS_A_YEAR;
    for (int days = 0; days <= end; days += step) {
      across.add(new StackDrawing.Tick(x(days, end), String.valueOf(days / DAYS_A_YEAR)));
    }
    return new CurveDrawing(
        retention.isEmpty() ? "" : band(retention.getFirst().points(), end), curves, across);
  }

  private static String line(List<Movement.Point> points, int end) {
    StringBuilder line = new StringBuilder();
    double share = 1;
    add(line, x(0, end), y(1));
    for (Movement.Point point : points) {
      add(line, x(point.days(), end), y(share));
      share = point.share();
      add(line, x(point.days(), end), y(share));
    }
    if (points.isEmpty() || points.getLast().atRisk() != null) {
      add(line, x(end, end), y(share));
    }
    return line.toString().strip();
  }

  private static String band(List<Movement.Point> points, int end) {
    StringBuilder band = new StringBuilder();
    double high = 1;
    for (Movement.Point point : points) {
      add(band, x(point.days(), end), y(high));
      high = point.high();
      add(band, x(point.days(), end), y(high));
    }
    for (int i = points.size() - 1; i >= 0; i--) {
      add(band, x(points.get(i).days(), end), y(points.get(i).low()));
      add(band, x(points.get(i).days(), end), y(i == 0 ? 1 : points.get(i - 1).low()));
    }
    return band.toString().strip();
  }

  private static double x(int days, int end) {
    return LEFT + (double) (RIGHT - LEFT) * days / end;
  }

  private static double y(double share) {
    return BOTTOM - (BOTTOM - TOP) * share;
  }

  private static void add(StringBuilder line, double x, double y) {
    line.append(String.format(Locale.ROOT, " %.1f,%.1f", x, y));
  }
}
