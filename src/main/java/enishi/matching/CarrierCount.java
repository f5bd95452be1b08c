package enishi.matching;

import enishi.graph.CsrGraph;
import enishi.matching.ProposalStates.State;
import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Need;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.network.Connections;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counts who stands between the proposers and the organizations of a project, on one day. */
final class CarrierCount {
  private static final int MOST_CARRIERS = 10;
  private static final int MOST_SUCCESSORS = 3;

  private final Network network;
  private final Connections connections;

  /** Who stands between, and in what. */
  private final Map<Id, Share> shares = new TreeMap<>();

  private int proposals;
  private int direct;

  CarrierCount(Network network, Id project, LocalDate asOf) {
    this.network = network;
    connections = network.at(asOf);
    for (State state : new ProposalStates(network.facts(), asOf).all()) {
      Need need = network.facts().needs().get(state.proposal().need());
      if (need != null
          && project.equals(need.project())
          && network.facts().people().containsKey(state.proposal().person())) {
        proposals++;
        count(state.proposal().person(), Staff.of(need.organization(), network, asOf));
      }
    }
  }

  private void count(Id proposer, SortedSet<Id> staff) {
    SortedSet<Id> near = around(proposer);
    SortedSet<Id> between = new TreeSet<>();
    staff.forEach(member -> between.addAll(around(member)));
    between.retainAll(near);
    between.removeAll(staff);
    between.remove(proposer);
    boolean know = staff.contains(proposer) || near.stream().anyMatch(staff::contains);
    direct += know ? 1 : 0;
    for (Id person : between) {
      Share share = shares.computeIfAbsent(person, id -> new Share());
      share.proposals++;
      share.alone += !know && between.size() == 1 ? 1 : 0;
      share.people.add(proposer);
      share.people.addAll(staff);
    }
  }

  /** The active persons with whom somebody has a connection. */
  private SortedSet<Id> around(Id person) {
    SortedSet<Id> found = new TreeSet<>();
    CsrGraph graph = connections.graph();
    int vertex = connections.vertex(person);
    for (int slot = graph.begin(vertex); slot < graph.end(vertex); slot++) {
      Id other = connections.person(graph.target(slot));
      if (network.facts().person(other).status() == PersonStatus.ACTIVE) {
        found.add(other);
      }
    }
    return found;
  }

  int proposals() {
    return proposals;
  }

  int direct() {
    return direct;
  }

  /** Who stands between in most proposals first; equal ones by what rests on them, then by id. */
  List<Id> carriers() {
    return shares.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Id, Share> one) -> -one.getValue().proposals)
                .thenComparingInt(one -> -one.getValue().alone)
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_CARRIERS)
        .map(Map.Entry::getKey)
        .toList();
  }

  int proposals(Id carrier) {
    return share(carrier).proposals;
  }

  int alone(Id carrier) {
    return share(carrier).alone;
  }

  SortedSet<Id> people(Id carrier) {
    return share(carrier).people;
  }

  private Share share(Id carrier) {
    return shares.getOrDefault(carrier, new Share());
  }

  /** Who knows most of a carrier's people and can be asked, with how many; best first. */
  List<Map.Entry<Id, Integer>> successors(Id carrier, Predicate<Id> sees) {
    Map<Id, Integer> knows = new TreeMap<>();
    SortedSet<Id> people = people(carrier);
    for (Id person : people) {
      around(person).forEach(other -> knows.merge(other, 1, Integer::sum));
    }
    knows.remove(carrier);
    return knows.entrySet().stream()
        .filter(one -> !people.contains(one.getKey()))
        .filter(one -> sees.test(one.getKey()) && mayBeAsked(network.facts().person(one.getKey())))
        .sorted(
            Comparator.comparingInt((Map.Entry<Id, Integer> one) -> -one.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SUCCESSORS)
        .toList();
  }

  private static boolean mayBeAsked(Person person) {
    return person.consent() == Consent.INTRODUCIBLE;
  }

  private static final class Share {
    private int proposals;
    private int alone;
    private final SortedSet<Id> people = new TreeSet<>();
  }
}
