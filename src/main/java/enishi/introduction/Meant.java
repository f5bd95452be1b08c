package enishi.introduction;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.OrganizationKind;
import enishi.model.Person;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which persons are meant by a target, or by an organization, on a day. */
final class Meant {
  private final Network network;
  private final LocalDate asOf;

  Meant(Network network, LocalDate asOf) {
    this.network = network;
    this.asOf = asOf;
  }

  /** Everybody whom the target means. */
  SortedSet<Id> by(Target target) {
    return target
        .findId()
        .map(this::by)
        .orElseGet(
            () ->
                network.facts().people().values().stream()
                    .filter(person -> hasSkill(person, target.skill()))
                    .map(Person::id)
                    .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** A person; an organization's or a project's members; a municipality's decision makers. */
  SortedSet<Id> by(Id id) {
    return switch (id.kind()) {
      case ORGANIZATION -> membersOf(Set.of(id));
      case MUNICIPALITY -> decisionMakersOf(id);
      case PROJECT -> new TreeSet<>(network.memberships().activeMembers(id, asOf));
      default -> new TreeSet<>(Set.of(id));
    };
  }

  private SortedSet<Id> decisionMakersOf(Id municipality) {
    Set<Id> offices =
        network.facts().organizations().values().stream()
            .filter(o -> o.kind() == OrganizationKind.GOVERNMENT)
            .filter(o -> municipality.equals(o.municipality()))
            .map(Organization::id)
            .collect(Collectors.toSet());
    SortedSet<Id> members = membersOf(offices);
    members.removeIf(person -> !network.facts().person(person).decisionMaker());
    return members;
  }

  private SortedSet<Id> membersOf(Set<Id> organizations) {
    SortedSet<Id> members = new TreeSet<>();
    for (Id organization : organizations) {
      for (Engagement row : network.facts().engagementsWith(organization)) {
        if (row.kind() == EngagementKind.HOLDS_POST
            && row.subject().is(EntityKind.PERSON)
            && covers(row)) {
          members.add(row.subject());
        }
      }
    }
    return members;
  }

  /** A post without a first day says nothing about any day. */
  private boolean covers(Engagement post) {
    LocalDate on = post.when().on();
    LocalDate until = post.when().until();
    return on != null && !on.isAfter(asOf) && (until == null || !until.isBefore(asOf));
  }

  private static boolean hasSkill(Person person, String skill) {
    return person.skills().stream().anyMatch(own -> Target.isSameSkill(own, skill));
  }
}
