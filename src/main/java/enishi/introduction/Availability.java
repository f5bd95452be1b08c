package enishi.introduction;

import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.network.Network;
import enishi.network.Receptivity;
import java.time.LocalDate;
import java.util.Set;

/**
 * Who can be asked on a day, and as what: introducers want to be introducers, targets want to be
 * found, and nobody is asked who is gone, has more open requests than they take, or is to be
 * avoided.
 */
final class Availability {
  private final Network network;
  private final Receptivity known;
  private final boolean withRoom;
  private final LocalDate asOf;
  private final Set<Id> avoided;

  /**
   * @param withRoom whether only those can be asked who take one more request
   */
  Availability(
      Network network, Receptivity known, LocalDate asOf, Set<Id> avoided, boolean withRoom) {
    this.network = network;
    this.known = known;
    this.withRoom = withRoom;
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

  private boolean isFree(Id person) {
    return withRoom ? known.takesOneMore(person, asOf) : !known.isOverLimit(person, asOf);
  }

  private boolean mayIntroduce(Person person) {
    return person.consent() == Consent.INTRODUCIBLE && canBeAsked(person);
  }

  private boolean canBeAsked(Person person) {
    return person.status() == PersonStatus.ACTIVE
        && !avoided.contains(person.id())
        && (person.openRequestLimit() == null || isFree(person.id()));
  }
}
