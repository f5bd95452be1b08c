package enishi.introduction;

import enishi.algorithm.path.EntryCosts;
import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Person;
import enishi.model.PersonStatus;
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
    return mayIntroduce(network.facts().person(person));
  }

  boolean isHidden(Id person) {
    return network.facts().person(person).consent() == Consent.HIDDEN;
  }

  boolean canBeAsked(Id person) {
    return canBeAsked(network.facts().person(person));
  }

  /** The vertices of all who may introduce; vertices are persons in the order of their ids. */
  BitSet introducers() {
    BitSet found = new BitSet(network.facts().people().size());
    int vertex = 0;
    for (Person person : network.facts().people().values()) {
      found.set(vertex++, mayIntroduce(person));
    }
    return found;
  }

  /** −ln of everybody's receptivity, by vertex. */
  EntryCosts entryCosts() {
    double[] costs = new double[network.facts().people().size()];
    int vertex = 0;
    for (Id person : network.facts().people().keySet()) {
      costs[vertex++] = 0 - StrictMath.log(network.receptivity().of(person, asOf));
    }
    return EntryCosts.of(costs);
  }

  private boolean mayIntroduce(Person person) {
    return person.consent() == Consent.INTRODUCIBLE && canBeAsked(person);
  }

  private boolean canBeAsked(Person person) {
    return person.status() == PersonStatus.ACTIVE
        && !avoided.contains(person.id())
        && (person.openRequestLimit() == null
            || !network.receptivity().isOverLimit(person.id(), asOf));
  }
}
