package enishi.introduction;

import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.network.Network;
import java.time.LocalDate;
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

  /** Whoever is to be avoided. */
  Set<Id> avoided() {
    return avoided;
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
