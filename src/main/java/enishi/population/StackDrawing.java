package enishi.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts per rung over time as layers that lie on each other, the lowest rung at the bottom. Places
 * are in units of the drawing.
 */
record StackDrawing(List<Layer> layers, List<Tick> across, List<Tick> up) {
  static final int LEFT = 46;
  static final int RIGHT = 700;
  static final int TOP = 14;
  static final int BOTTOM = 230;
  private static final int MOST_TICKS = 7;
  private static final int MOST_LINES = 4;

  /** A rung's layer, with the outline of its area. */
  record Layer(int tier, String outline) {}

  /** A mark on an axis. */
  record Tick(double at, String text) {}

  static StackDrawing of(Series series) {
    List<Series.Month> months = series.months();
    int most = months.stream().mapToInt(StackDrawing::sum).max().orElse(0);
    int step = roundUp(Math.ceilDiv(Math.max(1, most), MOST_LINES));
    int top = step * Math.ceilDiv(Math.max(1, most), step);
    int rungs = series.rungs().size();
    double[][] heights = new double[months.size()][rungs + 1];
    for (int month = 0; month < months.size(); month++) {
      for (int rung = 0; rung < rungs; rung++) {
        heights[month][rung + 1] = heights[month][rung] + months.get(month).tiers().get(rung);
      }
    }
    List<Layer> layers = new ArrayList<>();
    for (int rung = 0; rung < rungs; rung++) {
      StringBuilder outline = new StringBuilder();
      for (int month = 0; month < months.size(); month++) {
        add(outline, x(month, months.size()), y(heights[month][rung + 1], top));
      }
      for (int month = months.size() - 1; month >= 0; month--) {
        add(outline, x(month, months.size()), y(heights[month][rung], top));
      }
      layers.add(new Layer(rung + 1, outline.toString().strip()));
    }
    List<Tick> across = new ArrayList<>();
    int every = Math.max(1, Math.ceilDiv(months.size(), MOST_TICKS));
    for (int month = months.size() - 1; month >= 0; month -= every) {
      across.add(
          new Tick(x(month, months.size()), months.get(month).on().toString().substring(0, 7)));
    }
    List<Tick> up = new ArrayList<>();
    for (int value = 0; value <= top; value += step) {
      up.add(new Tick(y(value, top), String.format(Locale.ROOT, "%,d", value)));
    }
    return new StackDrawing(layers, across, up);
  }

  private static int sum(Series.Month month) {
    return month.tiers().stream().mapToInt(Integer::intValue).sum();
  }

  /** The next number that begins with 1, 2 or 5. */
  static int roundUp(int value) {
    int power = 1;
    while (power < value) {
      for (int digit : new int[] {1, 2, 5}) {
        if (digit * power >= value) {
          return digit * power;
        }
      }
      power *= 10;
    }
    return power;
  }

  private static double x(int month, int months) {
    return months == 1 ? RIGHT : LEFT + (double) (RIGHT - LEFT) * month / (months - 1);
  }

  private static double y(double value, int top) {
    return BOTTOM - (BOTTOM - TOP) * value / top;
  }

  private static void add(StringBuilder outline, double x, double y) {
    outline.append(String.format(Locale.ROOT, " %.1f,%.1f", x, y));
  }
}
