package enishi.referral;

import enishi.algorithm.path.FoundPath;
import enishi.model.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in: a path to a member, or an event.
 *
 * @param guests the members to expect at the event, the closest first
 */
record Way(Step step, @Nullable FoundPath path, @Nullable Event event, List<Guest> guests) {
  /**
   * Fewer things to do first; then the surer kind of step; then the likelier path, the event with
   * the closest member and the sooner event. Sorting is stable.
   */
  static final Comparator<Way> SHORTEST_FIRST =
      Comparator.comparingInt(Way::length)
          .thenComparing(Way::step)
          .thenComparing(Comparator.comparingDouble(Way::likeliness).reversed())
          .thenComparing(Way::firstDay);

  Way {
    guests = List.copyOf(guests);
  }

  static Way over(FoundPath path) {
    return new Way(Step.ASK_MEMBER, path, null, List.of());
  }

  static Way to(Event event, boolean takesPart, List<Guest> guests) {
    return new Way(takesPart ? Step.MEET_AT_EVENT : Step.ATTEND_EVENT, null, event, guests);
  }

  /** How many things there are to do: going to an event takes going and meeting. */
  int length() {
    return path != null ? path.hops() : step == Step.MEET_AT_EVENT ? 1 : 2;
  }

  private double likeliness() {
    return path != null
        ? path.probability()
        : guests.isEmpty() ? -1 : guests.getFirst().closeness();
  }

  private LocalDate firstDay() {
    LocalDate start = event == null ? null : event.startsOn();
    LocalDate day = start == null && event != null ? event.endsOn() : start;
    return day == null ? LocalDate.MAX : day;
  }
}
