package enishi.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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

  /**
   * A rung's layer over neighbouring months, with the outline of its area.
   *
   * @param tier 0 for those whose rungs are hidden, on top of the others
   */
  record Layer(int tier, String outline) {}

  /** A mark on an axis. */
  record Tick(double at, String text) {}

  /** Months of which nothing is told are left out. */
  static StackDrawing of(Series series, boolean typology) {
    List<Series.Month> months = series.months();
    int most = months.stream().mapToInt(month -> height(month, typology)).max().orElse(0);
    int step = roundUp(Math.ceilDiv(Math.max(1, most), MOST_LINES));
    int top = step * Math.ceilDiv(Math.max(1, most), step);
    List<Layer> layers = new ArrayList<>();
    for (int first = 0; first < months.size(); ) {
      int end = first + 1;
      while (end < months.size() && areAlike(months.get(first), months.get(end))) {
        end++;
      }
      if (months.get(first).people() != null) {
        addLayers(months, first, end, typology, top, layers);
      }
      first = end;
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

  /** Whether the same counts are hidden. */
  private static boolean areAlike(Series.Month a, Series.Month b) {
    return (a.people() == null) == (b.people() == null)
        && a.tiers().stream()
            .map(Objects::isNull)
            .toList()
            .equals(b.tiers().stream().map(Objects::isNull).toList());
  }

  /** The layers of months that hide the same, from the middle between them and their neighbours. */
  private static void addLayers(
      List<Series.Month> months,
      int first,
      int end,
      boolean typology,
      int top,
      List<Layer> layers) {
    int rungs = months.get(first).tiers().size();
    double[] bottom = new double[end - first];
    for (int rung = 0; rung <= rungs; rung++) {
      double[] upper = new double[bottom.length];
      boolean isDrawn = rung < rungs && months.get(first).tiers().get(rung) != null;
      for (int i = 0; i < upper.length; i++) {
        Series.Month month = months.get(first + i);
        int more = rung == rungs ? height(month, typology) - sum(month) : told(month, rung);
        isDrawn |= rung == rungs && more > 0;
        upper[i] = bottom[i] + more;
      }
      if (isDrawn) {
        int tier = rung == rungs ? 0 : rung + 1;
        layers.add(new Layer(tier, outline(bottom, upper, first, months.size(), top)));
      }
      bottom = upper;
    }
  }

  private static String outline(double[] lower, double[] upper, int first, int months, int top) {
    StringBuilder outline = new StringBuilder();
    int last = upper.length - 1;
    add(outline, x(Math.max(0, first - 0.5), months), y(upper[0], top));
    for (int i = 0; i <= last; i++) {
      add(outline, x(first + i, months), y(upper[i], top));
    }
    add(outline, x(Math.min(months - 1.0, first + last + 0.5), months), y(upper[last], top));
    add(outline, x(Math.min(months - 1.0, first + last + 0.5), months), y(lower[last], top));
    for (int i = last; i >= 0; i--) {
      add(outline, x(first + i, months), y(lower[i], top));
    }
    add(outline, x(Math.max(0, first - 0.5), months), y(lower[0], top));
    return outline.toString().strip();
  }

  private static int told(Series.Month month, int rung) {
    Integer people = month.tiers().get(rung);
    return people == null ? 0 : people;
  }

  private static int sum(Series.Month month) {
    return month.tiers().stream().mapToInt(people -> people == null ? 0 : people).sum();
  }

  /** Of types, which overlap, those that are hidden cannot be drawn. */
  private static int height(Series.Month month, boolean typology) {
    Integer people = month.people();
    return typology || people == null ? sum(month) : people;
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

  private static double x(double month, int months) {
    return months == 1 ? RIGHT : LEFT + (RIGHT - LEFT) * month / (months - 1);
  }

  private static double y(double value, int top) {
    return BOTTOM - (BOTTOM - TOP) * value / top;
  }

  private static void add(StringBuilder outline, double x, double y) {
    outline.append(String.format(Locale.ROOT, " %.1f,%.1f", x, y));
  }
}
