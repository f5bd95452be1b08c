package enishi.population;

import enishi.model.EngagementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happened in somebody's course up to a day: when they came, rose, fell and left.
 *
 * @param asOf later days are not looked at
 */
record CourseReading(Ladder ladder, LocalDate asOf) {
  /** What a change of rung is. */
  enum Kind {
    /** A first rung. */
    ENTRY,
    /** A rung again after having had none. */
    REENTRY,
    /** No rung any more. */
    EXIT,
    UP,
    DOWN
  }

  /** From that day on another rung; 0 is none. */
  record Change(Kind kind, LocalDate on, int before, int after) {}

  /**
   * From the first rung until there is none for the first time.
   *
   * @param left null while they are there
   * @param channel the kind of the fact that gave the first rung
   */
  record Stay(LocalDate came, @Nullable LocalDate left, EngagementKind channel) {}

  /** The changes after {@code from}, in order of days. */
  List<Change> changes(Course course, LocalDate from) {
    List<Change> changes = new ArrayList<>();
    int before = 0;
    boolean everHeld = false;
    for (Course.Step step : course.until(asOf)) {
      int after = ladder.tier(step.mask());
      if (step.from().isAfter(from) && after != before) {
        changes.add(new Change(kind(before, after, everHeld), step.from(), before, after));
      }
      before = after;
      everHeld |= after > 0;
    }
    return changes;
  }

  private static Kind kind(int before, int after, boolean everHeld) {
    if (before == 0) {
      return everHeld ? Kind.REENTRY : Kind.ENTRY;
    }
    if (after == 0) {
      return Kind.EXIT;
    }
    return after > before ? Kind.UP : Kind.DOWN;
  }

  /** The first day on that rung or a higher one; null where there is none. */
  @Nullable LocalDate reached(Course course, int tier) {
    for (Course.Step step : course.steps()) {
      if (step.from().isAfter(asOf)) {
        break;
      }
      if (ladder.tier(step.mask()) >= tier) {
        return step.from();
      }
    }
    return null;
  }

  /** The days on which a higher rung than ever before was reached, in order. */
  List<LocalDate> rises(Course course) {
    List<LocalDate> rises = new ArrayList<>();
    int most = 0;
    for (Course.Step step : course.until(asOf)) {
      int tier = ladder.tier(step.mask());
      if (tier > most) {
        rises.add(step.from());
        most = tier;
      }
    }
    return rises;
  }

  /** The first stay; null for somebody who never had a rung. */
  @Nullable Stay stay(Involvements.Of one) {
    List<Course.Step> steps = one.course().until(asOf);
    if (steps.isEmpty()) {
      return null;
    }
    LocalDate came = steps.getFirst().from();
    LocalDate left =
        steps.stream()
            .filter(step -> step.mask() == 0)
            .map(Course.Step::from)
            .findFirst()
            .orElse(null);
    return new Stay(came, left, one.involvement().channel(came));
  }
}
