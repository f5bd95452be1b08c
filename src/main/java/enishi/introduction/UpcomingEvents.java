package enishi.introduction;

import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Membership;
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
import org.jspecify.annotations.Nullable;

/**
 * The open events that are not over on a day, and who is tied to them: by a row of their own with
 * the event or another of its series, or as an active member of its project.
 */
final class UpcomingEvents {
  private final Network network;
  private final LocalDate asOf;

  UpcomingEvents(Network network, LocalDate asOf) {
    this.network = network;
    this.asOf = asOf;
  }

  /** The events with somebody of each side tied to them, soonest first. */
  List<Occasion> nearBoth(SortedMap<Id, Double> near, SortedMap<Id, Double> far) {
    List<Event> ahead = network.calendar().openAhead(asOf);
    if (ahead.isEmpty()) {
      return List.of();
    }
    Map<Object, Set<Id>> tied = tied(near.keySet(), far.keySet());
    List<Occasion> found = new ArrayList<>();
    for (Event event : ahead) {
      Set<Id> here = tiedTo(event, tied);
      Optional<Id> one = strongest(near, here, null);
      one.flatMap(n -> strongest(far, here, n).map(other -> new Occasion(event, n, other)))
          .ifPresent(found::add);
    }
    return found;
  }

  /**
   * Who of both sides has a row with an event, by its id, or with another of a series, by its name;
   * who is an active member of a project, by its id.
   */
  private Map<Object, Set<Id>> tied(Set<Id> near, Set<Id> far) {
    Map<Object, Set<Id>> tied = new HashMap<>();
    Set<Id> both = new HashSet<>(near);
    both.addAll(far);
    for (Id person : both) {
      for (Engagement row : network.facts().engagementsOf(person)) {
        if (row.object().is(EntityKind.EVENT)) {
          tie(row.object(), person, tied);
          Event event = network.facts().events().get(row.object());
          if (event != null && event.series() != null) {
            tie(event.series(), person, tied);
          }
        }
      }
      for (Membership member : network.memberships().ofPerson(person)) {
        if (member.covers(asOf)) {
          tie(member.project(), person, tied);
        }
      }
    }
    return tied;
  }

  private static void tie(Object place, Id person, Map<Object, Set<Id>> tied) {
    tied.computeIfAbsent(place, any -> new HashSet<>()).add(person);
  }

  private static Set<Id> tiedTo(Event event, Map<Object, Set<Id>> tied) {
    Set<Id> people = new HashSet<>(tied.getOrDefault(event.id(), Set.of()));
    if (event.project() != null) {
      people.addAll(tied.getOrDefault(event.project(), Set.of()));
    }
    if (event.series() != null) {
      people.addAll(tied.getOrDefault(event.series(), Set.of()));
    }
    return people;
  }

  /** The strongest of a side who is tied, ties going to the smaller id. */
  private static Optional<Id> strongest(
      SortedMap<Id, Double> side, Set<Id> tied, @Nullable Id but) {
    return side.entrySet().stream()
        .filter(entry -> tied.contains(entry.getKey()) && !entry.getKey().equals(but))
        .min(
            Map.Entry.<Id, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** An event, and who of each side is tied to it. */
  record Occasion(Event event, Id near, Id far) {}
}
