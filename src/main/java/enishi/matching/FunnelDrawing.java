package enishi.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A funnel as bars, one below the other; every unit has a scale of its own. Places are in units of
 * the drawing.
 *
 * @param bars from above
 */
record FunnelDrawing(int width, int height, List<Bar> bars) {
  private static final int WIDTH = 400;
  private static final int ROW = 46;
  private static final int BREAK = 12;

  FunnelDrawing {
    bars = List.copyOf(bars);
  }

  /**
   * One stage.
   *
   * @param y of its label's line
   * @param length of the bar; 0 where the count is not told
   * @param breaks whether another unit begins here
   */
  record Bar(Funnel.Step step, int y, double length, boolean breaks) {}

  static FunnelDrawing of(Funnel funnel) {
    Map<String, Integer> most = new HashMap<>();
    Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
    for (Funnel.Step step : funnel.steps()) {
      Integer count = step.count();
      int known = count == null ? 0 : count;
      counts.put(step.stage(), known);
      most.merge(step.unit(), known, Math::max);
    }
    List<Bar> bars = new ArrayList<>();
    int y = 0;
    String unit = "";
    for (Funnel.Step step : funnel.steps()) {
      boolean breaks = !unit.isEmpty() && !unit.equals(step.unit());
      y += breaks ? BREAK : 0;
      int scale = Math.max(1, most.getOrDefault(step.unit(), 1));
      bars.add(
          new Bar(
              step,
              y + 18,
              Math.rint(10.0 * WIDTH * counts.getOrDefault(step.stage(), 0) / scale) / 10,
              breaks));
      y += ROW;
      unit = step.unit();
    }
    return new FunnelDrawing(WIDTH, y, bars);
  }
}
