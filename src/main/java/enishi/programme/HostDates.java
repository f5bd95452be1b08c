package enishi.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a host takes part.
 *
 * @param from null for the programme's first day
 * @param through null for its last
 */
record HostDates(@Nullable LocalDate from, @Nullable LocalDate through) {
  static final HostDates ALWAYS = new HostDates(null, null);

  boolean contains(Trip trip) {
    return (from == null || !trip.startsOn().isBefore(from))
        && (through == null || !trip.endsOn().isAfter(through));
  }
}
