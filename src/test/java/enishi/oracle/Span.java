package enishi.oracle;

import java.time.LocalDate;

/** Days from the first through the last; {@code LocalDate.MIN} and {@code MAX} are no bound. */
record Span(LocalDate from, LocalDate through) {
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(through);
  }

  LocalDate latestStart(Span other) {
    return from.isAfter(other.from) ? from : other.from;
  }

  LocalDate earliestEnd(Span other) {
    return through.isBefore(other.through) ? through : other.through;
  }
}
