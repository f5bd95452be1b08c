package enishi.population;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far each kind's days move the count, as bars about the count as set. */
record TornadoDrawing(int height, double baseX, List<Bar> bars) {
  static final int LEFT = 150;
  static final int RIGHT = 640;
  static final int ROW = 26;
  private static final int TOP = 8;
  private static final int MOST_BARS = 8;

  /**
   * One kind, by its place in the answer.
   *
   * @param hidden whether one of its sides is left out
   */
  record Bar(int place, double y, double from, double to, boolean hidden) {}

  static TornadoDrawing of(Sensitivity answer) {
    Integer whole = answer.base().people();
    List<Sensitivity.Swing> swings =
        whole == null ? List.of() : answer.kinds().stream().limit(MOST_BARS).toList();
    int base = whole == null ? 0 : whole;
    int far =
        swings.stream()
            .mapToInt(s -> Math.max(far(s.less(), base), far(s.more(), base)))
            .max()
            .orElse(0);
    double middle = (LEFT + RIGHT) / 2.0;
    double scale = (RIGHT - LEFT) / 2.0 / Math.max(1, far);
    return new TornadoDrawing(
        TOP + swings.size() * ROW + TOP,
        middle,
        IntStream.range(0, swings.size())
            .mapToObj(
                i ->
                    new Bar(
                        i,
                        TOP + i * ROW,
                        middle - far(swings.get(i).less(), base) * scale,
                        middle + far(swings.get(i).more(), base) * scale,
                        swings.get(i).less() == null || swings.get(i).more() == null))
            .toList());
  }

  /** A hidden count has no bar. */
  private static int far(@Nullable Integer people, int base) {
    return people == null ? 0 : Math.abs(people - base);
  }
}
