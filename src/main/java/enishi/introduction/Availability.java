package enishi.introduction;

import enishi.algorithm.path.EntryCosts;
import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.network.Connections;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;

/**
 * Who can be asked on a day, and as what: introducers want to be introducers, targets want to be
 * found, and nobody is asked who is gone, has more open requests than they take, or is to be
 * avoided.
 */
final class Availability {
  private final Network network;
  private final LocalDate asOf;
  private final Set<Id> avoided;

  Availability(Network network, LocalDate asOf, Set<Id> avoided) {
    this.network = network;
    this.asOf = asOf;
    this.avoided = Set.copyOf(avoided);
  }

  boolean mayIntroduce(Id person) {
    return network.facts().person(person).consent() == Consent.INTRODUCIBLE && canBeAsked(person);
  }

  boolean isHidden(Id person) {
    return network.facts().person(person).consent() == Consent.HIDDEN;
  }

  boolean canBeAsked(Id id) {
    Person person = network.facts().person(id);
    return person.status() == PersonStatus.ACTIVE
        && !avoided.contains(id)
        && (person.openRequestLimit() == null || !network.receptivity().isOverLimit(id, asOf));
  }

  /** The vertices of all who may introduce. */
  BitSet introducers(Connections connections) {
    int vertices = connections.graph().vertexCount();
    BitSet found = new BitSet(vertices);
    for (int v = 0; v < vertices; v++) {
      found.set(v, mayIntroduce(connections.person(v)));
    }
    return found;
  }

  /** −ln of everybody's receptivity. */
  EntryCosts entryCosts(Connections connections) {
    double[] costs = new double[connections.graph().vertexCount()];
    for (int v = 0; v < costs.length; v++) {
      costs[v] = 0 - StrictMath.log(network.receptivity().of(connections.person(v), asOf));
    }
    return EntryCosts.of(costs);
  }
}
