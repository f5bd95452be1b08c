package enishi.directory;

import enishi.model.Id;
import enishi.model.Person;
import enishi.network.Connections;
import enishi.network.Membership;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.Store;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides who sees whom: administrators all; organizers the persons of their own towns and
 * projects; members themselves, persons they are connected with and fellow members; researchers
 * pseudonyms.
 */
public final class Views {
  private final Pseudonyms pseudonyms;

  public Views(Store store) {
    this(new Pseudonyms(store));
  }

  Views(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /** What the asker may see of that network on that day. */
  public View of(Asker asker, Network network, LocalDate asOf) {
    Predicate<Id> answers = requester -> asker.organizes() && !asker.isSelf(requester);
    return switch (asker.role()) {
      case ADMINISTRATOR -> new View(network, person -> true, Optional.empty(), answers);
      case RESEARCHER ->
          new View(network, person -> true, Optional.of(pseudonyms.of(network)), answers);
      case ORGANIZER -> new View(network, ofScope(asker, network), Optional.empty(), answers);
      case MEMBER ->
          new View(network, ofMember(asker.person(), network, asOf), Optional.empty(), answers);
    };
  }

  /**
   * The persons whom the asker sees, under pseudonyms.
   *
   * @param study whose pseudonyms, which no other study shares; null for those of every answer
   */
  public View pseudonymous(Asker asker, Network network, LocalDate asOf, @Nullable String study) {
    View named = of(asker, network, asOf);
    PseudonymTable table =
        study == null ? pseudonyms.of(network) : pseudonyms.ofStudy(network, study);
    return new View(network, named::sees, Optional.of(table));
  }

  /** Drops what is remembered of a network in which somebody may be who was erased. */
  void forget() {
    pseudonyms.forget();
  }

  private static Predicate<Id> ofScope(Asker asker, Network network) {
    Set<Id> scope = Set.copyOf(asker.scope());
    return person ->
        asker.isSelf(person)
            || isCandidateOf(scope, person, network)
            || livesOrActsIn(scope, person, network);
  }

  private static boolean isCandidateOf(Set<Id> scope, Id person, Network network) {
    return network.facts().referralsOf(person).stream()
        .anyMatch(row -> row.candidate().equals(person) && scope.contains(row.project()));
  }

  private static boolean livesOrActsIn(Set<Id> scope, Id id, Network network) {
    Person person = network.facts().people().get(id);
    if (person == null) {
      return false;
    }
    Id residence = person.residence();
    return (residence != null && scope.contains(residence))
        || network.memberships().ofPerson(id).stream()
            .map(Membership::project)
            .anyMatch(scope::contains)
        || network.engagements().of(id).stream()
            .map(fact -> network.engagements().findMunicipality(fact.object()))
            .anyMatch(town -> town.filter(scope::contains).isPresent());
  }

  private static Predicate<Id> ofMember(@Nullable Id person, Network network, LocalDate asOf) {
    Set<Id> seen = new HashSet<>();
    Id self = person == null ? null : network.facts().resolve(person);
    if (self == null || !network.facts().people().containsKey(self)) {
      return seen::contains;
    }
    seen.add(self);
    Connections connections = network.at(asOf);
    int vertex = connections.vertex(self);
    for (int slot = connections.graph().begin(vertex);
        slot < connections.graph().end(vertex);
        slot++) {
      seen.add(connections.person(connections.graph().target(slot)));
    }
    for (Membership own : network.memberships().ofPerson(self)) {
      if (own.covers(asOf)) {
        seen.addAll(network.memberships().activeMembers(own.project(), asOf));
      }
    }
    return seen::contains;
  }
}
