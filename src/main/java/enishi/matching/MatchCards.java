package enishi.matching;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.introduction.Band;
import enishi.matching.ProposalStates.State;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Need;
import enishi.model.Person;
import enishi.model.Proposal;
import enishi.network.Contribution;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells needs and those who fit as one asker may read it, and remembers who was shown. */
final class MatchCards {
  private static final int FACTS_SHOWN = 5;

  private final Network network;
  private final View view;
  private final LocalDate asOf;
  private final Weights weights;
  private final SortedSet<Id> shown = new TreeSet<>();

  MatchCards(Network network, View view, LocalDate asOf, Weights weights) {
    this.network = network;
    this.view = view;
    this.asOf = asOf;
    this.weights = weights;
  }

  SortedSet<Id> shown() {
    return shown;
  }

  Match.Wanted need(Need need) {
    return new Match.Wanted(
        need.id(),
        need.name(),
        need.organization(),
        name(need.organization()),
        need.project(),
        name(need.project()),
        need.skills(),
        need.budget(),
        need.openedOn(),
        need.closedOn());
  }

  Match.Candidate candidate(int rank, Scored scored) {
    Person person = network.facts().person(scored.person());
    return new Match.Candidate(
        rank,
        person.id(),
        String.valueOf(show(person.id()).name()),
        person.fictional(),
        scored.score(),
        scored.own() == null ? null : scored.own().status().word(),
        new Match.SkillPart(
            scored.fit(), weights.skill() * scored.fit(), scored.has(), scored.missing()),
        tie(scored),
        path(scored),
        new Match.PastPart(
            scored.past(),
            weights.past() * scored.past(),
            scored.contracted(),
            scored.declined(),
            scored.decided().stream().map(this::made).toList()),
        new Match.LoadPart(
            scored.load(),
            weights.load() * scored.load(),
            scored.waiting().size(),
            scored.waiting().stream().map(this::made).toList()));
  }

  Carriers.Carrier carrier(Id person, CarrierCount count) {
    Shown carrier = show(person);
    return new Carriers.Carrier(
        carrier.id(),
        carrier.name(),
        count.proposals(person),
        count.alone(person),
        count.people(person).size(),
        count.successors(person, view::sees).stream()
            .map(
                one ->
                    new Carriers.Successor(
                        one.getKey(), String.valueOf(show(one.getKey()).name()), one.getValue()))
            .toList());
  }

  private Match.TiePart tie(Scored scored) {
    Id with = scored.with();
    double points = weights.tie() * scored.strength();
    if (with == null) {
      return new Match.TiePart(0, 0, null, null, null, List.of());
    }
    Shown other = show(with);
    List<Match.Fact> facts =
        network.strengths().between(with, scored.person(), asOf).facts().stream()
            .limit(FACTS_SHOWN)
            .map(fact -> fact(fact, other.masked()))
            .toList();
    return new Match.TiePart(
        scored.strength(), points, scored.strength(), other.id(), other.name(), facts);
  }

  /** What happened with somebody who may not be seen is told without where and by whom. */
  private Match.Fact fact(Contribution fact, boolean masked) {
    Id context = masked ? null : fact.context();
    return new Match.Fact(
        fact.kind(),
        context,
        name(context),
        fact.on(),
        fact.contribution(),
        masked ? null : source(fact.evidence()));
  }

  private Match.PathPart path(Scored scored) {
    boolean none = scored.path().isEmpty();
    return new Match.PathPart(
        scored.chance(),
        weights.path() * scored.chance(),
        none ? null : scored.chance(),
        none ? null : Band.of(scored.chance()),
        scored.path().stream()
            .map(this::show)
            .map(one -> new Match.Stop(one.id(), one.name()))
            .toList());
  }

  private Match.Made made(State state) {
    Proposal proposal = state.proposal();
    return new Match.Made(
        proposal.need(),
        String.valueOf(name(proposal.need())),
        proposal.on(),
        state.status().word(),
        state.isOpen() ? null : proposal.decidedOn(),
        source(proposal.evidence()));
  }

  private static @Nullable String source(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::source).sorted().findFirst().orElse(null);
  }

  Shown show(Id id) {
    Shown card = view.show(id);
    if (!card.masked()) {
      shown.add(id);
    }
    return card;
  }

  private @Nullable String name(@Nullable Id thing) {
    return thing == null ? null : show(thing).name();
  }
}
