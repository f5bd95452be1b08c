package enishi.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who moved from which rung to which as ribbons between two columns, the top rung at the top.
 * Places are in units of the drawing.
 *
 * @param isWhole whether nothing is hidden, so that the bars stand for all
 */
record FlowDrawing(int height, boolean isWhole, List<Bar> bars, List<Ribbon> ribbons) {
  static final int LEFT = 170;
  static final int RIGHT = 550;
  static final int BAR = 16;
  private static final int TOP = 10;
  private static final int GAP = 14;
  private static final double ROOM = 240;
  private static final double LEAST = 2;

  /** A rung on one side. */
  record Bar(boolean before, int tier, double y, double height, int people) {}

  /** Those who went from one rung to another. */
  record Ribbon(int from, int to, int people, String outline) {}

  static FlowDrawing of(Movement movement) {
    List<List<@Nullable Integer>> matrix = movement.matrix();
    int places = matrix.size();
    int[] before = new int[places];
    int[] after = new int[places];
    int all = 0;
    for (int i = 0; i < places; i++) {
      for (int j = 0; j < places; j++) {
        int people = shown(matrix.get(i).get(j));
        before[i] += people;
        after[j] += people;
        all += people;
      }
    }
    boolean isWhole = matrix.stream().noneMatch(row -> row.contains(null));
    double scale = ROOM / Math.max(1, all);
    List<Bar> bars = new ArrayList<>();
    double[] left = column(true, before, scale, bars);
    double[] right = column(false, after, scale, bars);
    List<Ribbon> ribbons = new ArrayList<>();
    for (int i = places - 1; i >= 0; i--) {
      for (int j = places - 1; j >= 0; j--) {
        int people = shown(matrix.get(i).get(j));
        if (people > 0) {
          double thick = people * scale;
          ribbons.add(new Ribbon(i, j, people, ribbon(left[i], right[j], thick)));
          left[i] += thick;
          right[j] += thick;
        }
      }
    }
    double bottom = bars.stream().mapToDouble(bar -> bar.y() + bar.height()).max().orElse(TOP);
    return new FlowDrawing((int) Math.ceil(bottom) + TOP, isWhole, bars, ribbons);
  }

  /** Hidden counts have no ribbon. */
  private static int shown(@Nullable Integer people) {
    return people == null ? 0 : people;
  }

  /** Index: a place; value: where its first ribbon begins. */
  private static double[] column(boolean before, int[] people, double scale, List<Bar> bars) {
    double[] begins = new double[people.length];
    double y = TOP;
    for (int place = people.length - 1; place >= 0; place--) {
      double height = Math.max(people[place] > 0 ? LEAST : 0, people[place] * scale);
      begins[place] = y;
      bars.add(new Bar(before, place, y, height, people[place]));
      y += Math.max(height, 4) + GAP;
    }
    return begins;
  }

  private static String ribbon(double from, double to, double thick) {
    double x1 = LEFT + BAR;
    double x2 = RIGHT;
    double middle = (x1 + x2) / 2;
    return String.format(
        Locale.ROOT,
        "M%.1f,%.1f C%.1f,%.1f %.1f,%.1f %.1f,%.1f L%.1f,%.1f C%.1f,%.1f %.1f,%.1f %.1f,%.1f Z",
        x1,
        from,
        middle,
        from,
        middle,
        to,
        x2,
        to,
        x2,
        to + thick,
        middle,
        to + thick,
        middle,
        from + thick,
        x1,
        from + thick);
  }
}
