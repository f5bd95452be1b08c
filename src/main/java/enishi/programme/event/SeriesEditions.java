package enishi.programme.event;

import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;

/** Who came back over the editions of a series. */
final class SeriesEditions {
  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::startsOn, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Event::id);

  private SeriesEditions() {}

  /**
   * @param sees whether the asker may know of a person; small counts of others stay hidden
   */
  static EventReport.Editions of(
      Network network, Event event, LocalDate asOf, boolean detailed, Predicate<Id> sees) {
    String series = event.series();
    if (series == null) {
      return new EventReport.Editions(null, List.of(), null);
    }
    List<Event> events =
        network.facts().events().values().stream()
            .filter(one -> series.equals(one.series()))
            .filter(one -> one.startsOn() == null || !one.startsOn().isAfter(asOf))
            .sorted(ORDER)
            .toList();
    Map<Id, Integer> times = new HashMap<>();
    Set<Id> before = new HashSet<>();
    List<EventReport.Edition> editions = new ArrayList<>();
    boolean all = detailed;
    for (Event one : events) {
      SortedSet<Id> present = new Attendance(network, one, asOf).present();
      all &= present.stream().allMatch(sees);
      Telling telling = new Telling(all);
      int returning = (int) present.stream().filter(before::contains).count();
      editions.add(
          new EventReport.Edition(
              one.id(),
              one.name(),
              one.startsOn(),
              !present.isEmpty(),
              present.isEmpty() ? null : telling.count(present.size()),
              present.isEmpty() || before.isEmpty()
                  ? null
                  : telling.part(returning, present.size())));
      present.forEach(person -> times.merge(person, 1, Integer::sum));
      before.addAll(present);
    }
    long recorded = editions.stream().filter(EventReport.Edition::recorded).count();
    int several = (int) times.values().stream().filter(count -> count > 1).count();
    return new EventReport.Editions(
        series, editions, recorded < 2 ? null : new Telling(all).count(several));
  }
}
