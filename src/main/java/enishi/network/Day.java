package enishi.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers, for the loops over all facts. */
final class Day {
  /** Before every date: a founder of a project without a start. */
  static final int ALWAYS = Integer.MIN_VALUE + 1;

  /** After every date: the start of what has no date, the end of what has not ended. */
  static final int NEVER = Integer.MAX_VALUE;

  /** No day at all: two facts that tie nobody. */
  static final int NONE = Integer.MIN_VALUE;

  private Day() {}

  static int of(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  static int orNever(@Nullable LocalDate date) {
    return date == null ? NEVER : of(date);
  }

  static @Nullable LocalDate date(int day) {
    return day == ALWAYS || day == NEVER || day == NONE ? null : LocalDate.ofEpochDay(day);
  }
}
