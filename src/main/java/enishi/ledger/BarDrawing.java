package enishi.ledger;

import enishi.ledger.KpiLedger.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The bars of one pillar: each row's rate against the line of 100 %. Lengths are cut off at 200 %,
 * which a mark shows; the figures stand beside. Units are those of the drawing, 720 wide.
 *
 * @param height of the whole
 * @param target where the line of 100 % is
 * @param expected where the line of a steady year is on the day
 */
public record BarDrawing(int height, double target, double expected, List<Bar> bars) {
  static final int LEFT = 60;
  static final int RIGHT = 620;
  private static final int TOP = 26;
  private static final int STEP = 26;
  private static final double MOST_PERCENT = 200;

  public BarDrawing {
    bars = List.copyOf(bars);
  }

  /**
   * One row's bar.
   *
   * @param y the top of it
   * @param length 0 where there is no rate
   * @param cut whether it goes on beyond the drawing
   * @param text the rate in words
   */
  public record Bar(
      String key, double y, double length, boolean cut, boolean flagged, String text) {}

  static BarDrawing of(KpiLedger.Pillar pillar, BigDecimal expectedPercent, LedgerWords words) {
    List<Bar> bars = new ArrayList<>();
    for (Row row : pillar.rows()) {
      BigDecimal percent = row.rate().percent();
      double rate = percent == null ? 0 : percent.doubleValue();
      bars.add(
          new Bar(
              row.key(),
              TOP + (double) STEP * bars.size(),
              x(Math.min(rate, MOST_PERCENT)) - LEFT,
              rate > MOST_PERCENT,
              row.flagged(),
              percent == null ? words.recomputed(row.rate()) : words.percent(percent)));
    }
    return new BarDrawing(
        TOP + STEP * bars.size() + 4, x(100), x(expectedPercent.doubleValue()), bars);
  }

  private static double x(double percent) {
    return LEFT + (RIGHT - LEFT) * percent / MOST_PERCENT;
  }
}
