package enishi.referral;

import enishi.algorithm.path.FoundPath;
import enishi.directory.Shown;
import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Contribution;
import enishi.network.Network;
import enishi.network.Receptivity;
import enishi.network.Strength;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes ways in as steps that the asker may read. */
final class StepWriter {
  private static final int MOST_EXPECTED = 5;

  private final Network network;
  private final EligibilityQuery query;
  private final Routes routes;
  private final Showing showing;
  private final GuardCheck guard;
  private final Receptivity known;

  StepWriter(
      Network network, EligibilityQuery query, Routes routes, Showing showing, GuardCheck guard) {
    this.guard = guard;
    this.known = showing.receptivity(query.person());
    this.network = network;
    this.query = query;
    this.routes = routes;
    this.showing = showing;
  }

  List<NextStep> next() {
    WaysIn ways = new WaysIn(network, query, routes, guard, known);
    List<NextStep> steps = new ArrayList<>();
    for (Way way : ways.list()) {
      if (way.path() != null) {
        steps.add(askMember(way.path(), ways));
      } else if (way.event() != null) {
        steps.add(goTo(way.event(), way));
      }
    }
    return steps;
  }

  private NextStep askMember(FoundPath path, WaysIn ways) {
    List<Id> persons = path.vertices().stream().map(ways::person).toList();
    List<PathHop> hops = new ArrayList<>();
    for (int i = 1; i < persons.size(); i++) {
      hops.add(hop(persons.get(i - 1), persons.get(i)));
    }
    Shown member = showing.of(persons.getLast());
    return new NextStep(
        Step.ASK_MEMBER,
        member.id(),
        member.name(),
        showing.label(persons.getLast(), true),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        0,
        hops,
        path.probability(),
        new WayStepWriter(routes, showing).over(persons));
  }

  private PathHop hop(Id from, Id to) {
    Strength strength = network.strengths().between(from, to, query.asOf());
    boolean masked = showing.isMasked(from) || showing.isMasked(to);
    return new PathHop(
        showing.of(from).id(),
        showing.of(from).name(),
        showing.label(from, routes.isMember(from)),
        showing.of(to).id(),
        showing.of(to).name(),
        showing.label(to, routes.isMember(to)),
        strength.value() == null ? 0 : strength.value(),
        known.of(to, query.asOf()),
        strength.facts().stream()
            .map(fact -> fact(fact, masked, showing.namesSources(to)))
            .toList());
  }

  private PathHop.Fact fact(Contribution fact, boolean masked, boolean namesSource) {
    Id context = masked ? null : fact.context();
    return new PathHop.Fact(
        fact.kind(),
        context,
        context == null ? null : showing.of(context).name(),
        fact.on(),
        fact.contribution(),
        masked || !namesSource || fact.evidence().isEmpty()
            ? null
            : fact.evidence().getFirst().source());
  }

  private NextStep goTo(Event event, Way way) {
    @Nullable Id place = network.engagements().findMunicipality(event.id()).orElse(null);
    List<Guest> named = way.guests().subList(0, Math.min(MOST_EXPECTED, way.guests().size()));
    return new NextStep(
        way.step(),
        null,
        null,
        showing.memberLabel(),
        event.id(),
        event.name(),
        event.startsOn(),
        event.endsOn(),
        event.format(),
        place,
        place == null ? null : showing.of(place).name(),
        named.stream().map(this::expected).toList(),
        way.guests().size() - named.size(),
        List.of(),
        null,
        new WayStepWriter(routes, showing).to(event, way.step()));
  }

  private NextStep.Expected expected(Guest guest) {
    Shown member = showing.of(guest.member());
    return new NextStep.Expected(
        member.id(),
        member.name(),
        showing.label(guest.member(), true),
        guest.kind().word(),
        guest.strength());
  }
}
