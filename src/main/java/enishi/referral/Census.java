package enishi.referral;

import enishi.algorithm.path.HopDistances;
import enishi.model.Engagement;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.network.Connections;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges many candidates of one project on one day. Who is within reach of a member is searched
 * once for all, backward from the members who can be asked and on through those who may introduce:
 * O(connections of the ball) instead of a search a candidate.
 */
final class Census {
  private final Network network;
  private final Project project;
  private final LocalDate asOf;
  private final int maxHops;
  private final GuardCheck guard;
  private final SortedSet<Id> members;
  private final Connections connections;
  private final HopDistances fromMembers;
  private final List<Event> openEvents;

  Census(
      Network network,
      Project project,
      SortedSet<Id> members,
      CandidatesQuery query,
      GuardCheck guard) {
    this.network = network;
    this.project = project;
    this.members = members;
    this.asOf = query.asOf();
    this.maxHops = query.maxHops();
    this.guard = guard;
    connections = network.at(asOf);
    SortedSet<Id> toAsk = new TreeSet<>(members);
    if (!guard.guard().isOff()) {
      toAsk.retainAll(guard.helpful());
    }
    fromMembers =
        HopDistances.from(
            connections.graph(),
            maxHops,
            Asking.askable(network, toAsk, asOf),
            Asking.introducersBut(network, toAsk, asOf));
    openEvents = WaysIn.openEvents(network, project.id(), asOf);
  }

  Candidate judge(Id person) {
    String name = network.facts().person(person).name();
    if (members.contains(person)) {
      return settled(person, name, Verdict.MEMBER);
    }
    if (project.admission() == ProjectAdmission.OPEN) {
      return settled(person, name, Verdict.ELIGIBLE);
    }
    EligibilityQuery query = new EligibilityQuery(person, project.id(), asOf, maxHops);
    Routes routes = Routes.find(network, query, members);
    if (routes.met().isEmpty()) {
      return onTheWay(person, name, query, routes);
    }
    GuardJudgement guarded = guard.judge(person);
    if (guarded.met()) {
      return new Candidate(
          person,
          name,
          Verdict.ELIGIBLE,
          routes.met(),
          routes.met().getFirst(),
          null,
          null,
          null,
          null,
          null,
          List.of(),
          lastFact(routes));
    }
    return heldBack(person, name, query, routes, guarded);
  }

  /** A route is met and the guard is not: another member or event is looked for, as for one. */
  private Candidate heldBack(
      Id person, String name, EligibilityQuery query, Routes routes, GuardJudgement guarded) {
    Way next =
        new WaysIn(network, query, routes, guard, network.receptivity())
            .list().stream().findFirst().orElse(null);
    Event card = next == null ? null : next.event();
    return new Candidate(
        person,
        name,
        next == null ? Verdict.NOT_ELIGIBLE : Verdict.ALMOST,
        routes.met(),
        routes.met().getFirst(),
        next == null ? null : Integer.valueOf(next.length()),
        next == null || next.path() == null ? null : Integer.valueOf(next.path().hops()),
        card == null ? null : card.id(),
        card == null ? null : card.name(),
        card == null ? null : firstDay(card),
        guarded.clauses().stream().filter(clause -> !clause.met()).map(Clause::clause).toList(),
        lastFact(routes));
  }

  private static @Nullable LocalDate firstDay(Event event) {
    return event.startsOn() == null ? event.endsOn() : event.startsOn();
  }

  private Candidate settled(Id person, String name, Verdict verdict) {
    return new Candidate(
        person, name, verdict, List.of(), null, null, null, null, null, null, List.of(), null);
  }

  private Candidate onTheWay(Id person, String name, EligibilityQuery query, Routes routes) {
    int reached = fromMembers.hops(connections.vertex(person));
    Integer hops = reached == HopDistances.UNREACHED ? null : Integer.valueOf(reached);
    Way event = nearestEvent(query).orElse(null);
    Event card = event == null ? null : event.event();
    Integer steps = least(hops, event == null ? null : Integer.valueOf(event.length()));
    return new Candidate(
        person,
        name,
        steps == null ? Verdict.NOT_ELIGIBLE : Verdict.ALMOST,
        List.of(),
        null,
        steps,
        hops,
        card == null ? null : card.id(),
        card == null ? null : card.name(),
        card == null ? null : firstDay(card),
        missing(routes),
        lastFact(routes));
  }

  /** One that the person has a part in, else the soonest. */
  private Optional<Way> nearestEvent(EligibilityQuery query) {
    if (openEvents.isEmpty()) {
      return Optional.empty();
    }
    SortedSet<Id> parts = Routes.eventsWithPart(network, query);
    return openEvents.stream()
        .map(event -> Way.to(event, parts.contains(event.id()), List.of()))
        .min(Way.SHORTEST_FIRST);
  }

  private static @Nullable Integer least(@Nullable Integer one, @Nullable Integer other) {
    return one == null ? other : other == null ? one : Integer.valueOf(Math.min(one, other));
  }

  private static List<String> missing(Routes routes) {
    List<String> missing = new ArrayList<>(List.of(Clause.REFERRED));
    if (routes.attended().isEmpty()) {
      missing.add(Clause.ATTENDED);
    }
    missing.add(Clause.MET);
    return missing;
  }

  private static Candidate.@Nullable LastFact lastFact(Routes routes) {
    Stream<Candidate.LastFact> referrals =
        Stream.concat(routes.referrals().stream(), routes.lapsedReferrals().stream())
            .map(Census::fact);
    Stream<Candidate.LastFact> parts =
        Stream.concat(routes.attended().stream(), routes.attendedClosed().stream())
            .map(Census::fact);
    Stream<Candidate.LastFact> meetings =
        Stream.concat(routes.meetings().stream(), routes.otherMeetings().stream())
            .map(Census::fact);
    return Stream.of(referrals, parts, meetings)
        .flatMap(facts -> facts)
        .max(Comparator.comparing(Candidate.LastFact::on).thenComparing(Candidate.LastFact::kind))
        .orElse(null);
  }

  private static Candidate.LastFact fact(Referral referral) {
    return new Candidate.LastFact("referral", referral.on());
  }

  private static Candidate.LastFact fact(Engagement part) {
    return new Candidate.LastFact(part.kind().word(), part.when().start().orElseThrow());
  }

  private static Candidate.LastFact fact(Tie meeting) {
    return new Candidate.LastFact(meeting.kind().word(), meeting.when().start().orElseThrow());
  }
}
