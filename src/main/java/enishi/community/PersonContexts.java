package enishi.community;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Person;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What single persons had to do with by a day. */
final class PersonContexts {
  private static final Set<EngagementKind> PART =
      EnumSet.of(
          EngagementKind.ATTENDED,
          EngagementKind.SPOKE,
          EngagementKind.ORGANIZED,
          EngagementKind.JOINED);
  private static final Set<EngagementKind> ORIGIN =
      EnumSet.of(EngagementKind.LIVES_IN, EngagementKind.NATIVE_OF, EngagementKind.REGISTERED);

  private final Network network;
  private final LocalDate asOf;

  PersonContexts(Network network, LocalDate asOf) {
    this.network = network;
    this.asOf = asOf;
  }

  /**
   * What one person had to do with.
   *
   * @param residence where the person lives on the day
   * @param towns where the person has done something, other than live there or be on a register
   * @param organizations where the person holds a post on the day
   * @param shared events the person took part in and projects the person joined
   */
  record Involvement(
      Optional<Id> residence, Set<Id> towns, Set<Id> organizations, Set<Id> shared) {}

  Involvement of(Id person) {
    Set<Id> towns = new TreeSet<>();
    Set<Id> homes = new TreeSet<>();
    Set<Id> organizations = new TreeSet<>();
    Set<Id> shared = new TreeSet<>();
    for (Engagement fact : network.engagements().of(person)) {
      LocalDate on = fact.when().on();
      if (on == null || on.isAfter(asOf)) {
        continue;
      }
      Id object = fact.object();
      if (fact.kind() == EngagementKind.LIVES_IN && isLasting(fact)) {
        homes.add(object);
      }
      if (fact.kind() == EngagementKind.HOLDS_POST && isLasting(fact)) {
        organizations.add(object);
      }
      if (PART.contains(fact.kind())
          && (object.is(EntityKind.EVENT) || object.is(EntityKind.PROJECT))) {
        shared.add(object);
      }
      if (!ORIGIN.contains(fact.kind())) {
        network.engagements().findMunicipality(object).ifPresent(towns::add);
      }
    }
    return new Involvement(home(person, homes), towns, organizations, shared);
  }

  /** Where a person lives on the day: as a fact says that covers it, else as the card says. */
  Optional<Id> residence(Id person) {
    Set<Id> homes = new TreeSet<>();
    for (Engagement fact : network.facts().engagementsOf(person)) {
      LocalDate on = fact.when().on();
      if (fact.kind() == EngagementKind.LIVES_IN
          && on != null
          && !on.isAfter(asOf)
          && isLasting(fact)) {
        homes.add(fact.object());
      }
    }
    return home(person, homes);
  }

  private Optional<Id> home(Id person, Set<Id> homes) {
    return homes.stream()
        .filter(home -> home.is(EntityKind.MUNICIPALITY))
        .findFirst()
        .or(
            () ->
                network
                    .facts()
                    .find(person)
                    .filter(Person.class::isInstance)
                    .map(Person.class::cast)
                    .flatMap(card -> Optional.ofNullable(card.residence())));
  }

  private boolean isLasting(Engagement fact) {
    LocalDate until = fact.when().until();
    return until == null || !until.isBefore(asOf);
  }
}
