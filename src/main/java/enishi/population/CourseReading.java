package enishi.population;

import enishi.model.EngagementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happened in somebody's course up to a day: when they came, rose, fell and left. Days
 * are numbers of {@link LocalDate#toEpochDay}.
 */
final class CourseReading {
  /** No day. */
  static final int NEVER = Integer.MAX_VALUE;

  private final Ladder ladder;
  private final int asOf;

  /**
   * @param asOf later days are not looked at
   */
  CourseReading(Ladder ladder, LocalDate asOf) {
    this.ladder = ladder;
    this.asOf = (int) asOf.toEpochDay();
  }

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
  record Change(Kind kind, int on, int before, int after) {}

  /**
   * From the first rung until there is none for the first time.
   *
   * @param left {@link #NEVER} while they are there
   * @param channel the kind of the fact that gave the first rung
   */
  record Stay(int came, int left, EngagementKind channel) {
    boolean isOver() {
      return left != NEVER;
    }
  }

  /** The changes after {@code from}, in order of days. */
  List<Change> changes(Course course, LocalDate from) {
    int since = (int) from.toEpochDay();
    int end = course.sizeUntil(asOf);
    int begin = course.sizeUntil(since);
    if (begin == end) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    // Steps differ from their neighbours, so any but the first holds or follows what was held.
    boolean everHeld = begin > 0;
    int before = begin == 0 ? 0 : ladder.tier(course.mask(begin - 1));
    for (int step = begin; step < end; step++) {
      int after = ladder.tier(course.mask(step));
      if (after != before) {
        changes.add(new Change(kind(before, after, everHeld), course.day(step), before, after));
      }
      before = after;
      everHeld = true;
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

  /** The first day on that rung or a higher one, or {@link #NEVER}. */
  int reached(Course course, int tier) {
    int end = course.sizeUntil(asOf);
    for (int step = 0; step < end; step++) {
      if (ladder.tier(course.mask(step)) >= tier) {
        return course.day(step);
      }
    }
    return NEVER;
  }

  /** The days on which a higher rung than ever before was reached, in order. */
  long[] rises(Course course) {
    LongStream.Builder rises = LongStream.builder();
    int most = 0;
    int end = course.sizeUntil(asOf);
    for (int step = 0; step < end; step++) {
      int tier = ladder.tier(course.mask(step));
      if (tier > most) {
        rises.add(course.day(step));
        most = tier;
      }
    }
    return rises.build().toArray();
  }

  /** The first stay; null for somebody who never had a rung. */
  @Nullable Stay stay(Involvements.Of one) {
    Course course = one.course();
    EngagementKind channel = one.channel();
    int end = course.sizeUntil(asOf);
    if (end == 0 || channel == null) {
      return null;
    }
    for (int step = 1; step < end; step++) {
      if (course.mask(step) == 0) {
        return new Stay(course.day(0), course.day(step), channel);
      }
    }
    return new Stay(course.day(0), NEVER, channel);
  }
}
