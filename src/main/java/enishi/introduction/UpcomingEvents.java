package enishi.introduction;

import enishi.model.Engagement;
import enishi.model.Event;
import enishi.model.EventAdmission;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The open events that are not over on a day, and who is tied to them: by a row of their own with
 * the event or another of its series, or as an active member of its project.
 */
final class UpcomingEvents {
  private static final Comparator<Event> SOONEST_FIRST =
      Comparator.comparing(UpcomingEvents::end).thenComparing(Event::id);

  private final Network network;
  private final LocalDate asOf;

  UpcomingEvents(Network network, LocalDate asOf) {
    this.network = network;
    this.asOf = asOf;
  }

  /** The events with somebody of each side tied to them, soonest first. */
  List<Occasion> nearBoth(SortedMap<Id, Double> near, SortedMap<Id, Double> far) {
    List<Event> ahead =
        network.facts().events().values().stream()
            .filter(event -> event.admission() == EventAdmission.OPEN)
            .filter(event -> !end(event).isBefore(asOf))
            .sorted(SOONEST_FIRST)
            .toList();
    if (ahead.isEmpty()) {
      return List.of();
    }
    Map<Id, Set<Id>> peopleByEvent = peopleByEvent(near.keySet(), far.keySet());
    List<Occasion> found = new ArrayList<>();
    for (Event event : ahead) {
      Set<Id> tied = tiedTo(event, peopleByEvent);
      Optional<Id> here = strongest(near, tied, null);
      here.flatMap(one -> strongest(far, tied, one).map(other -> new Occasion(event, one, other)))
          .ifPresent(found::add);
    }
    return found;
  }

  private Map<Id, Set<Id>> peopleByEvent(Set<Id> near, Set<Id> far) {
    Map<Id, Set<Id>> people = new HashMap<>();
    Set<Id> both = new HashSet<>(near);
    both.addAll(far);
    for (Id person : both) {
      for (Engagement row : network.facts().engagementsOf(person)) {
        people.computeIfAbsent(row.object(), id -> new HashSet<>()).add(person);
      }
    }
    return people;
  }

  private Set<Id> tiedTo(Event event, Map<Id, Set<Id>> peopleByEvent) {
    Set<Id> tied = new HashSet<>(peopleByEvent.getOrDefault(event.id(), Set.of()));
    if (event.project() != null) {
      tied.addAll(network.memberships().activeMembers(event.project(), asOf));
    }
    if (event.series() != null) {
      network.facts().events().values().stream()
          .filter(other -> event.series().equals(other.series()))
          .forEach(other -> tied.addAll(peopleByEvent.getOrDefault(other.id(), Set.of())));
    }
    return tied;
  }

  /** The strongest of a side who is tied, ties going to the smaller id. */
  private static Optional<Id> strongest(
      SortedMap<Id, Double> side, Set<Id> tied, @org.jspecify.annotations.Nullable Id but) {
    return side.entrySet().stream()
        .filter(entry -> tied.contains(entry.getKey()) && !entry.getKey().equals(but))
        .min(
            Map.Entry.<Id, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static LocalDate end(Event event) {
    LocalDate end = event.endsOn() == null ? event.startsOn() : event.endsOn();
    return end == null ? LocalDate.MIN : end;
  }

  /** An event, and who of each side is tied to it. */
  record Occasion(Event event, Id near, Id far) {}
}
