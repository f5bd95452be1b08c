package enishi.matching;

import java.time.LocalDate;
import java.util.List;

/** The needs of a day: those that are open, and those that closed before, the latest first. */
record Needs(LocalDate asOf, List<Match.Wanted> open, List<Match.Wanted> closed) {
  Needs {
    open = List.copyOf(open);
    closed = List.copyOf(closed);
  }
}
