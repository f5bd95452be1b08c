package enishi.programme.event;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who did what at an event, up to a day. An undated fact is dated the event's start. */
final class Attendance {
  /** What one may do at an event, in the order in which it is shown. */
  static final List<EngagementKind> ROLES =
      List.of(
          EngagementKind.ATTENDED,
          EngagementKind.SPOKE,
          EngagementKind.ORGANIZED,
          EngagementKind.SPONSORED,
          EngagementKind.VIEWED);

  private static final List<EngagementKind> PRESENT =
      List.of(EngagementKind.ATTENDED, EngagementKind.SPOKE, EngagementKind.ORGANIZED);

  private final Map<EngagementKind, SortedSet<Id>> persons = new EnumMap<>(EngagementKind.class);
  private final SortedSet<Id> present = new TreeSet<>();
  private final SortedSet<Id> everybody = new TreeSet<>();
  private final List<Engagement> organizations = new ArrayList<>();

  Attendance(Network network, Event event, LocalDate asOf) {
    for (Engagement row : network.facts().engagementsWith(event.id())) {
      if (!ROLES.contains(row.kind()) || isLater(row, event, asOf)) {
        continue;
      }
      if (network.facts().people().containsKey(row.subject())) {
        persons.computeIfAbsent(row.kind(), kind -> new TreeSet<>()).add(row.subject());
        everybody.add(row.subject());
        if (isPresence(row.kind())) {
          present.add(row.subject());
        }
      } else if (network.facts().organizations().containsKey(row.subject())) {
        organizations.add(row);
      }
    }
    organizations.sort(
        (a, b) -> {
          int byKind = a.kind().compareTo(b.kind());
          return byKind != 0 ? byKind : a.subject().compareTo(b.subject());
        });
  }

  private static boolean isLater(Engagement row, Event event, LocalDate asOf) {
    LocalDate on = row.when().on() == null ? event.startsOn() : row.when().on();
    return on != null && on.isAfter(asOf);
  }

  static boolean isPresence(EngagementKind kind) {
    return PRESENT.contains(kind);
  }

  /** The persons of a role. */
  SortedSet<Id> in(EngagementKind role) {
    return persons.getOrDefault(role, new TreeSet<>());
  }

  /** Who attended, spoke or organized. */
  SortedSet<Id> present() {
    return present;
  }

  /** Also who only viewed or sponsored. */
  SortedSet<Id> everybody() {
    return everybody;
  }

  /** What organizations did, by kind, then id. */
  List<Engagement> organizations() {
    return organizations;
  }
}
