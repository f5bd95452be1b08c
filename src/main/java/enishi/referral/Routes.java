package enishi.referral;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Event;
import enishi.model.EventAdmission;
import enishi.model.Id;
import enishi.model.Period;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.model.TieKind;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is recorded for a person's two routes into a project on a day.
 *
 * <p>Route A: an active member's referral is in force. Route B: the person attended, spoke at or
 * organized an open event of the project, and a stated {@code met_at} ties them to an active member
 * at such an event. Attendance without a meeting and a meeting without attendance are not enough.
 *
 * @param members the active members on the day
 * @param referrals referrals in force by active members
 * @param lapsedReferrals referrals of active members that expired, and those of others
 * @param attended the person's own parts in open events of the project
 * @param attendedClosed the same in events that were not open
 * @param meetings meetings with active members at the events attended
 * @param otherMeetings meetings there with people who are no members on the day
 */
record Routes(
    SortedSet<Id> members,
    List<Referral> referrals,
    List<Referral> lapsedReferrals,
    List<Engagement> attended,
    List<Engagement> attendedClosed,
    List<Tie> meetings,
    List<Tie> otherMeetings) {
  private static final Set<EngagementKind> TAKING_PART =
      EnumSet.of(EngagementKind.ATTENDED, EngagementKind.SPOKE, EngagementKind.ORGANIZED);

  static Routes find(Network network, EligibilityQuery query) {
    return find(network, query, network.memberships().activeMembers(query.project(), query.asOf()));
  }

  /** The same where the active members of the project on the day are known already. */
  static Routes find(Network network, EligibilityQuery query, SortedSet<Id> members) {
    LocalDate day = query.asOf();
    List<Referral> referrals =
        network.facts().referralsOf(query.person()).stream()
            .filter(referral -> referral.candidate().equals(query.person()))
            .filter(referral -> referral.project().equals(query.project()))
            .filter(referral -> !isRevokedOrAhead(referral, day))
            .toList();
    List<Engagement> parts =
        partsIn(network, query).filter(part -> isBy(part.when(), day)).toList();
    List<Engagement> attended =
        parts.stream().filter(part -> isOpen(network, part.object())).toList();
    Set<Id> events = attended.stream().map(Engagement::object).collect(Collectors.toSet());
    List<Tie> meetings = meetings(network, query, events);
    return new Routes(
        members,
        referrals.stream().filter(r -> r.isInForce(day) && members.contains(r.referrer())).toList(),
        referrals.stream()
            .filter(r -> !(r.isInForce(day) && members.contains(r.referrer())))
            .toList(),
        attended,
        parts.stream().filter(part -> !isOpen(network, part.object())).toList(),
        meetings.stream().filter(tie -> members.contains(other(tie, query.person()))).toList(),
        meetings.stream().filter(tie -> !members.contains(other(tie, query.person()))).toList());
  }

  boolean isMember(Id person) {
    return members.contains(person);
  }

  /** The routes that are met. */
  List<Route> met() {
    if (referrals.isEmpty()) {
      return meetings.isEmpty() ? List.of() : List.of(Route.B);
    }
    return meetings.isEmpty() ? List.of(Route.A) : List.of(Route.A, Route.B);
  }

  int referrers() {
    return (int) referrals.stream().map(Referral::referrer).distinct().count();
  }

  int eventsAttended() {
    return (int) attended.stream().map(Engagement::object).distinct().count();
  }

  int membersMet(Id person) {
    return (int) meetings.stream().map(tie -> other(tie, person)).distinct().count();
  }

  /** The events of the project that the person has a part in, also one that is still ahead. */
  static SortedSet<Id> eventsWithPart(Network network, EligibilityQuery query) {
    return partsIn(network, query)
        .map(Engagement::object)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether somebody attended, spoke or organized; or is going to. */
  static boolean isTakingPart(Engagement part) {
    return TAKING_PART.contains(part.kind());
  }

  static Id other(Tie tie, Id person) {
    return tie.a().equals(person) ? tie.b() : tie.a();
  }

  private static Stream<Engagement> partsIn(Network network, EligibilityQuery query) {
    return network.engagements().of(query.person()).stream()
        .filter(Routes::isTakingPart)
        .filter(part -> isRelated(network, part.object(), query.project()));
  }

  private static List<Tie> meetings(Network network, EligibilityQuery query, Set<Id> events) {
    return events.isEmpty()
        ? List.of()
        : network.facts().tiesOf(query.person()).stream()
            .filter(tie -> tie.kind() == TieKind.MET_AT)
            .filter(tie -> tie.event() != null && events.contains(tie.event()))
            .filter(tie -> isBy(tie.when(), query.asOf()))
            .toList();
  }

  /** A revoked referral is seen, from that day on, not at all. */
  private static boolean isRevokedOrAhead(Referral referral, LocalDate day) {
    return referral.on().isAfter(day)
        || (referral.revokedOn() != null && !referral.revokedOn().isAfter(day));
  }

  private static boolean isBy(Period when, LocalDate day) {
    return when.on() != null && !when.on().isAfter(day);
  }

  private static boolean isRelated(Network network, Id event, Id project) {
    Event card = network.facts().events().get(event);
    return card != null && project.equals(card.project());
  }

  private static boolean isOpen(Network network, Id event) {
    Event card = network.facts().events().get(event);
    return card != null && card.admission() == EventAdmission.OPEN;
  }
}
