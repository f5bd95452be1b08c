package enishi.referral;

import enishi.directory.Shown;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.model.TieKind;
import enishi.network.Membership;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes what was found as facts that the asker may read. */
final class FactWriter {
  private final Network network;
  private final EligibilityQuery query;
  private final Routes routes;
  private final Showing showing;

  FactWriter(Network network, EligibilityQuery query, Routes routes, Showing showing) {
    this.network = network;
    this.query = query;
    this.routes = routes;
    this.showing = showing;
  }

  /** The membership of the person asked about. */
  List<EligibilityFact> membership() {
    return memberships(query.person(), null);
  }

  /** What is there for either route, each followed by the memberships it rests on. */
  List<EligibilityFact> evidence() {
    List<EligibilityFact> facts = new ArrayList<>();
    SortedSet<Id> referrers = new TreeSet<>();
    for (Referral referral : routes.referrals()) {
      facts.add(referral(referral, null));
      referrers.add(referral.referrer());
    }
    referrers.forEach(member -> facts.addAll(memberships(member, Route.A)));
    routes.attended().forEach(part -> facts.add(part(part, null)));
    SortedSet<Id> met = new TreeSet<>();
    for (Tie meeting : routes.meetings()) {
      facts.add(meeting(meeting, null));
      met.add(Routes.other(meeting, query.person()));
    }
    met.forEach(member -> facts.addAll(memberships(member, Route.B)));
    return facts;
  }

  /** What looks like a route and does not count on the day, and why. */
  List<EligibilityFact> lapsed() {
    List<EligibilityFact> facts = new ArrayList<>();
    for (Referral referral : routes.lapsedReferrals()) {
      boolean inForce = referral.isInForce(query.asOf());
      facts.add(referral(referral, inForce ? Lapse.REFERRER_NOT_MEMBER : Lapse.EXPIRED));
    }
    routes.attendedClosed().forEach(part -> facts.add(part(part, Lapse.CLOSED_EVENT)));
    routes.otherMeetings().forEach(tie -> facts.add(meeting(tie, Lapse.MET_NOT_MEMBER)));
    return facts;
  }

  private EligibilityFact referral(Referral referral, @Nullable Lapse why) {
    return fact(
        "referral",
        Route.A,
        referral.referrer(),
        referral.project(),
        referral.on(),
        referral.expiresOn(),
        why,
        referral.evidence());
  }

  private EligibilityFact part(Engagement part, @Nullable Lapse why) {
    return fact(
        part.kind().word(),
        Route.B,
        query.person(),
        part.object(),
        part.when().on(),
        part.when().until(),
        why,
        part.evidence());
  }

  private EligibilityFact meeting(Tie tie, @Nullable Lapse why) {
    return fact(
        TieKind.MET_AT.word(),
        Route.B,
        Routes.other(tie, query.person()),
        tie.event(),
        tie.when().on(),
        tie.when().until(),
        why,
        tie.evidence());
  }

  private List<EligibilityFact> memberships(Id person, @Nullable Route route) {
    return network.memberships().ofPerson(person).stream()
        .filter(membership -> membership.project().equals(query.project()))
        .filter(membership -> membership.covers(query.asOf()))
        .map(membership -> membership(membership, route))
        .toList();
  }

  private EligibilityFact membership(Membership membership, @Nullable Route route) {
    return fact(
        EngagementKind.JOINED.word(),
        route,
        membership.person(),
        membership.project(),
        membership.since(),
        membership.until(),
        null,
        membership.evidence());
  }

  private EligibilityFact fact(
      String kind,
      @Nullable Route route,
      Id who,
      @Nullable Id context,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      @Nullable Lapse why,
      List<Evidence> evidence) {
    Shown person = showing.of(who);
    boolean masked = person.masked();
    List<Source> sources =
        showing.namesSources(who) ? evidence.stream().map(Source::of).toList() : List.of();
    return new EligibilityFact(
        kind,
        route,
        person.id(),
        person.name(),
        showing.label(who, routes.isMember(who)),
        masked ? null : context,
        masked || context == null ? null : showing.of(context).name(),
        on,
        until,
        why,
        sources.isEmpty() ? null : sources.getFirst().source(),
        sources);
  }
}
