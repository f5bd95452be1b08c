package enishi.population;

import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Person;
import enishi.model.Tie;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where one of a town's people lives, where else they belong, and what they have to do with. */
record Surroundings(Network network, Ladder ladder, Id municipality, LocalDate asOf) {
  static Surroundings of(PopulationDesk.Opened opened) {
    return new Surroundings(
        opened.network(), opened.ladder(), opened.municipality(), opened.asOf());
  }

  /** Where the person lives; null where no home is recorded. */
  @Nullable String prefecture(Id person) {
    Person card = network.facts().people().get(person);
    Id home = card == null ? null : card.residence();
    Municipality town = home == null ? null : network.facts().municipalities().get(home);
    return town == null ? null : town.prefecture();
  }

  /** The other municipalities to whose populations the person belongs. */
  Set<Id> otherTowns(Id person) {
    Set<Id> candidates = new TreeSet<>();
    for (Engagement fact : network.engagements().of(person)) {
      network.engagements().findMunicipality(fact.object()).ifPresent(candidates::add);
    }
    candidates.remove(municipality);
    candidates.removeIf(
        town -> InvolvementReading.of(network, ladder, person, town).maskOn(asOf) == 0);
    return candidates;
  }

  /** Organizations, events, projects, needs and persons that the person has to do with here. */
  Set<Id> contacts(Involvements.Of one) {
    Set<Id> contacts = new TreeSet<>();
    for (Engagement fact : one.involvement().until(asOf)) {
      if (!fact.object().is(EntityKind.MUNICIPALITY)) {
        contacts.add(fact.object());
      }
    }
    for (Tie tie : network.facts().tiesOf(one.person())) {
      LocalDate on = tie.when().on();
      if (on != null && !on.isAfter(asOf)) {
        contacts.add(tie.a().equals(one.person()) ? tie.b() : tie.a());
      }
    }
    return contacts;
  }
}
