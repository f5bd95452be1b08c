package enishi.referral;

import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.network.Connections;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;

/** Whom a candidate may ask for a referral on a day, and over whom a way to them may lead. */
final class Asking {
  private Asking() {}

  /** Neither deceased nor left nor hidden, and not asked more than they take. */
  static boolean isPossible(Network network, Id member, LocalDate day) {
    Person card = network.facts().person(member);
    return card.status() == PersonStatus.ACTIVE
        && card.consent() != Consent.HIDDEN
        && !network.receptivity().isOverLimit(member, day);
  }

  /** The vertices of those who may be asked. */
  static BitSet askable(Network network, Collection<Id> members, LocalDate day) {
    Connections connections = network.at(day);
    BitSet vertices = new BitSet();
    for (Id member : members) {
      vertices.set(connections.vertex(member), isPossible(network, member, day));
    }
    return vertices;
  }

  /** All who may introduce, but these: one who is reached can refer already and is asked. */
  static BitSet introducersBut(Network network, Collection<Id> members, LocalDate day) {
    Connections connections = network.at(day);
    BitSet vertices = (BitSet) network.introducers(day).clone();
    members.forEach(member -> vertices.clear(connections.vertex(member)));
    return vertices;
  }
}
