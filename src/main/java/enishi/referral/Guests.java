package enishi.referral;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Calendar;
import enishi.network.Connections;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which members to expect at an event that is not over: those whose part in it is recorded, who are
 * members today and on the day the event is still ahead on, and who may be named and asked.
 */
final class Guests {
  private final Network network;
  private final EligibilityQuery query;
  private final SortedSet<Id> members;
  private final Connections connections;

  Guests(Network network, EligibilityQuery query, SortedSet<Id> members) {
    this.network = network;
    this.query = query;
    this.members = members;
    this.connections = network.at(query.asOf());
  }

  /** The closest to the candidate first, then by id. */
  List<Guest> at(Event event) {
    Map<Id, EngagementKind> parts = new TreeMap<>();
    for (Engagement part : network.facts().engagementsWith(event.id())) {
      if (Routes.isTakingPart(part) && isExpected(part.subject(), event)) {
        parts.merge(part.subject(), part.kind(), Guests::larger);
      }
    }
    return parts.entrySet().stream()
        .map(part -> new Guest(part.getKey(), part.getValue(), strength(part.getKey())))
        .sorted(Guest.CLOSEST_FIRST)
        .toList();
  }

  private boolean isExpected(Id subject, Event event) {
    return subject.is(EntityKind.PERSON)
        && !subject.equals(query.person())
        && members.contains(subject)
        && Asking.isPossible(network, subject, query.asOf())
        && network.memberships().isActiveMember(subject, query.project(), dayOf(event));
  }

  /** The first day of the event that is still ahead. */
  private LocalDate dayOf(Event event) {
    LocalDate first = event.startsOn() == null ? Calendar.lastDay(event) : event.startsOn();
    return first.isBefore(query.asOf()) ? query.asOf() : first;
  }

  private @Nullable Double strength(Id member) {
    return connections.areConnected(query.person(), member)
        ? Double.valueOf(connections.strength(query.person(), member))
        : null;
  }

  /** Of two parts in one event the one that says more: organized, spoke, attended. */
  private static EngagementKind larger(EngagementKind one, EngagementKind other) {
    return rank(one) <= rank(other) ? one : other;
  }

  private static int rank(EngagementKind kind) {
    return switch (kind) {
      case ORGANIZED -> 0;
      case SPOKE -> 1;
      default -> 2;
    };
  }
}
