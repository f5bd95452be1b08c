package enishi.population;

import java.util.List;
import java.util.stream.IntStream;

/** How far each kind's days move the count, as bars about the count as set. */
record TornadoDrawing(int height, double baseX, List<Bar> bars) {
  static final int LEFT = 150;
  static final int RIGHT = 640;
  static final int ROW = 26;
  private static final int TOP = 8;
  private static final int MOST_BARS = 8;

  /** One kind, by its place in the answer. */
  record Bar(int place, double y, double from, double to) {}

  static TornadoDrawing of(Sensitivity answer) {
    List<Sensitivity.Swing> swings = answer.kinds().stream().limit(MOST_BARS).toList();
    int base = answer.base().people();
    int far =
        swings.stream()
            .mapToInt(s -> Math.max(Math.abs(s.less() - base), Math.abs(s.more() - base)))
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
                        middle + (swings.get(i).less() - base) * scale,
                        middle + (swings.get(i).more() - base) * scale))
            .toList());
  }
}
