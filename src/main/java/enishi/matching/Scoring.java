package enishi.matching;

import enishi.algorithm.path.BestWithin;
import enishi.graph.CsrGraph;
import enishi.matching.ProposalStates.State;
import enishi.matching.SkillWords.Found;
import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Need;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.model.ProposalStatus;
import enishi.network.Connections;
import enishi.network.Network;
import enishi.network.Receptivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * Scores everybody who passes a need's gate on one network and day: who has at least one of the
 * wanted skills, wants to be found, is neither gone nor of the organization itself.
 */
final class Scoring {
  /** Two introducers at most, as for introductions. */
  static final int MAX_HOPS = 3;

  private final Network network;
  private final LocalDate asOf;
  private final SkillWords words;
  private final Weights weights;
  private final Receptivity known;
  private final Connections connections;
  private final ProposalStates proposals;
  private final List<Person> askable;

  /**
   * @param known what may be told of how willingly people answer
   */
  Scoring(Network network, LocalDate asOf, SkillWords words, Weights weights, Receptivity known) {
    this.network = network;
    this.asOf = asOf;
    this.words = words;
    this.weights = weights;
    this.known = known;
    connections = network.at(asOf);
    proposals = new ProposalStates(network.facts(), asOf);
    askable = network.facts().people().values().stream().filter(Scoring::canBeFound).toList();
  }

  private static boolean canBeFound(Person person) {
    return person.consent() != Consent.HIDDEN
        && person.status() == PersonStatus.ACTIVE
        && !person.skills().isEmpty();
  }

  ProposalStates proposals() {
    return proposals;
  }

  /** Everybody who fits, best first; ties by the smaller id. */
  List<Scored> score(Need need) {
    SortedSet<Id> staff = Staff.of(need.organization(), network, asOf);
    Map<Integer, Tie> ties = ties(staff);
    BitSet sources = new BitSet();
    staff.forEach(person -> sources.set(connections.vertex(person)));
    BestWithin paths =
        BestWithin.from(
            connections.graph(),
            sources,
            network.introducers(asOf, known, false),
            network.entryCosts(asOf, known),
            MAX_HOPS);
    List<Scored> found = new ArrayList<>();
    for (Person person : askable) {
      if (!staff.contains(person.id())) {
        gate(need, person)
            .ifPresent(skills -> found.add(scored(need, person, skills, ties, paths)));
      }
    }
    found.sort(Scored.BEST_FIRST);
    return found;
  }

  /** Whether anybody of those fits, without working out how well. */
  boolean anybodyFits(Need need, Predicate<Id> among) {
    SortedSet<Id> staff = Staff.of(need.organization(), network, asOf);
    return askable.stream()
        .filter(person -> !staff.contains(person.id()) && among.test(person.id()))
        .anyMatch(person -> gate(need, person).isPresent());
  }

  /** What somebody has of what is wanted; empty where that is nothing. */
  private Optional<Skills> gate(Need need, Person person) {
    List<Match.Has> has = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    double fit = 0;
    for (String wanted : need.skills()) {
      Optional<Found> found = words.find(wanted, person.skills());
      if (found.isPresent()) {
        Likeness likeness = found.get().likeness();
        has.add(new Match.Has(wanted, found.get().word(), likeness.word()));
        fit += likeness.fit();
      } else {
        missing.add(wanted);
      }
    }
    return has.isEmpty()
        ? Optional.empty()
        : Optional.of(new Skills(has, missing, fit / need.skills().size()));
  }

  private Scored scored(
      Need need, Person person, Skills skills, Map<Integer, Tie> ties, BestWithin paths) {
    int vertex = connections.vertex(person.id());
    Tie tie = ties.getOrDefault(vertex, Tie.NONE);
    List<Integer> path = paths.reaches(vertex) ? paths.path(vertex) : List.of();
    double chance = path.isEmpty() ? 0 : 1;
    for (int i = 1; i < path.size(); i++) {
      chance *=
          connections.exactStrength(path.get(i - 1), path.get(i))
              * known.of(connections.person(path.get(i)), asOf);
    }
    List<State> own = proposals.of(person.id());
    List<State> decided =
        own.stream()
            .filter(
                state -> state.is(ProposalStatus.CONTRACTED) || state.is(ProposalStatus.DECLINED))
            .toList();
    List<State> waiting =
        own.stream()
            .filter(state -> state.isOpen() && !state.proposal().need().equals(need.id()))
            .toList();
    State here =
        own.stream()
            .filter(state -> state.proposal().need().equals(need.id()))
            .findFirst()
            .orElse(null);
    int contracted =
        (int) decided.stream().filter(state -> state.is(ProposalStatus.CONTRACTED)).count();
    double score =
        weights.skill() * skills.fit()
            + weights.tie() * tie.strength()
            + weights.path() * chance
            + weights.past() * Scored.past(contracted, decided.size() - contracted)
            + weights.load() * Scored.load(waiting.size());
    return new Scored(
        person.id(),
        skills.has(),
        skills.missing(),
        skills.fit(),
        tie.strength(),
        tie.vertex() < 0 ? null : connections.person(tie.vertex()),
        chance,
        path.stream().map(connections::person).toList(),
        decided,
        waiting,
        here,
        score);
  }

  /** The strongest connection of everybody with somebody of the staff, by vertex. */
  private Map<Integer, Tie> ties(SortedSet<Id> staff) {
    Map<Integer, Tie> strongest = new HashMap<>();
    CsrGraph graph = connections.graph();
    for (Id member : staff) {
      int from = connections.vertex(member);
      for (int slot = graph.begin(from); slot < graph.end(from); slot++) {
        int to = graph.target(slot);
        double strength = connections.exactStrength(from, to);
        if (strength > strongest.getOrDefault(to, Tie.NONE).strength()) {
          strongest.put(to, new Tie(from, strength));
        }
      }
    }
    return strongest;
  }

  private record Skills(List<Match.Has> has, List<String> missing, double fit) {}

  private record Tie(int vertex, double strength) {
    static final Tie NONE = new Tie(-1, 0);
  }
}
