package enishi.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time line as the page draws it, in one language: the verdicts are heights, so that the drawing
 * is read without colours. Places are in units of the drawing.
 *
 * @param asOfX the place of the as-of day, null where it is outside
 */
record TimelineView(
    Timeline answer,
    Words words,
    List<Level> levels,
    List<Line> lines,
    List<Rise> rises,
    @Nullable Integer asOfX) {
  static final int LEFT = 70;
  static final int RIGHT = 350;
  private static final int TOP = 34;
  private static final int LEVEL_HEIGHT = 26;

  /** A verdict and its height. */
  record Level(String label, int y) {}

  /** A stretch: a line at the height of its verdict. */
  record Line(int from, int to, int y, String mark) {}

  /** The change from one stretch to the next. */
  record Rise(int x, int from, int to) {}

  static TimelineView of(Timeline answer, Words words) {
    List<Level> levels = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      levels.add(new Level(words.text("timeline.level." + verdict.word()), y(verdict)));
    }
    List<Line> lines = new ArrayList<>();
    List<Rise> rises = new ArrayList<>();
    for (Timeline.Stretch stretch : answer.stretches()) {
      int from = x(stretch.from(), answer);
      int to = x(stretch.to().plusDays(1), answer);
      int y = y(stretch.verdict());
      if (!lines.isEmpty()) {
        rises.add(
            new Rise(from, Math.min(lines.getLast().y(), y), Math.max(lines.getLast().y(), y)));
      }
      lines.add(new Line(from, to, y, stretch.verdict().word()));
    }
    boolean inside = !answer.asOf().isBefore(answer.from()) && !answer.asOf().isAfter(answer.to());
    return new TimelineView(
        answer, words, levels, lines, rises, inside ? x(answer.asOf(), answer) : null);
  }

  public int left() {
    return LEFT;
  }

  public int right() {
    return RIGHT;
  }

  public int top() {
    return TOP - LEVEL_HEIGHT / 2;
  }

  public int bottom() {
    return y(Verdict.NOT_ELIGIBLE) + LEVEL_HEIGHT / 2;
  }

  public String verdict(Timeline.Stretch stretch) {
    return words.text("verdict." + stretch.verdict().word());
  }

  public String because(Timeline.Stretch stretch) {
    return words.because(stretch, answer.projectName());
  }

  /** Whether the as-of day is one of the stretch's. */
  public boolean isNow(Timeline.Stretch stretch) {
    return !stretch.from().isAfter(answer.asOf()) && !stretch.to().isBefore(answer.asOf());
  }

  private static int y(Verdict verdict) {
    return TOP + verdict.ordinal() * LEVEL_HEIGHT;
  }

  /** The place at which a day begins. */
  private static int x(LocalDate day, Timeline answer) {
    long days = ChronoUnit.DAYS.between(answer.from(), answer.to()) + 1;
    long passed = ChronoUnit.DAYS.between(answer.from(), day);
    return LEFT + (int) Math.round((RIGHT - LEFT) * (double) passed / days);
  }
}
