package enishi.network;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Period;
import enishi.model.Person;
import enishi.model.Registration;
import enishi.model.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two persons have in common that ties nobody: both viewed, both donated, both on one
 * register, both residents, and different stays that overlap in one municipality, where the two may
 * have met. Contributions of 0.
 */
final class PossibleContexts {
  private static final Set<EngagementKind> COMMON =
      Set.of(EngagementKind.VIEWED, EngagementKind.DONATED);

  private final Facts facts;
  private final Engagements engagements;

  PossibleContexts(Facts facts, Engagements engagements) {
    this.facts = facts;
    this.engagements = engagements;
  }

  List<Contribution> between(Id a, Id b, LocalDate asOf) {
    List<Contribution> found = new ArrayList<>();
    addCommonActs(a, b, asOf, found);
    addRegisters(a, b, asOf, found);
    addResidence(a, b, asOf, found);
    addPossibleMeetings(a, b, asOf, found);
    return found;
  }

  private void addCommonActs(Id a, Id b, LocalDate asOf, List<Contribution> found) {
    Map<String, Contribution> byKind = new HashMap<>();
    for (Engagement mine : engagements.of(a)) {
      for (Engagement theirs :
          COMMON.contains(mine.kind()) ? engagements.of(b) : List.<Engagement>of()) {
        if (mine.kind() == theirs.kind() && mine.object().equals(theirs.object())) {
          LocalDate on = later(mine.when(), theirs.when());
          Contribution both =
              context(
                  mine.kind().word(),
                  mine.object(),
                  on,
                  How.SHARED,
                  mine.evidence(),
                  theirs.evidence());
          if (hasCome(on, asOf)) {
            byKind.putIfAbsent(mine.kind().word() + mine.object(), both);
          }
        }
      }
    }
    found.addAll(byKind.values());
  }

  private void addRegisters(Id a, Id b, LocalDate asOf, List<Contribution> found) {
    Map<Id, Contribution> byRegister = new HashMap<>();
    for (Registration mine : facts.registrationsOf(a)) {
      for (Registration theirs : facts.registrationsOf(b)) {
        LocalDate on = later(mine.when(), theirs.when());
        if (mine.register().equals(theirs.register()) && hasCome(on, asOf)) {
          byRegister.putIfAbsent(
              mine.register(),
              context(
                  EngagementKind.REGISTERED.word(),
                  mine.register(),
                  on,
                  How.SHARED,
                  mine.evidence(),
                  theirs.evidence()));
        }
      }
    }
    found.addAll(byRegister.values());
  }

  private void addResidence(Id a, Id b, LocalDate asOf, List<Contribution> found) {
    Residence mine = residence(facts.person(a), asOf);
    Residence theirs = residence(facts.person(b), asOf);
    if (mine.municipality() != null && mine.municipality().equals(theirs.municipality())) {
      found.add(
          context(
              EngagementKind.LIVES_IN.word(),
              mine.municipality(),
              later(mine.when(), theirs.when()),
              How.SHARED,
              mine.evidence(),
              theirs.evidence()));
    }
  }

  private void addPossibleMeetings(Id a, Id b, LocalDate asOf, List<Contribution> found) {
    for (Stay mine : facts.guestsOf(a)) {
      for (Stay theirs : facts.guestsOf(b)) {
        LocalDate first =
            mine.startsOn().isAfter(theirs.startsOn()) ? mine.startsOn() : theirs.startsOn();
        if (!mine.id().equals(theirs.id())
            && mine.municipality().equals(theirs.municipality())
            && !first.isAfter(mine.endsOn())
            && !first.isAfter(theirs.endsOn())
            && !first.isAfter(asOf)) {
          found.add(
              context(
                  EngagementKind.STAYED.word(),
                  mine.municipality(),
                  first,
                  How.INFERRED,
                  mine.evidence(),
                  theirs.evidence()));
        }
      }
    }
  }

  /** Where a person lives on a day: by a row that covers it, else by their card. */
  private Residence residence(Person person, LocalDate asOf) {
    for (Engagement row : engagements.of(person.id())) {
      Period when = row.when();
      if (row.kind() == EngagementKind.LIVES_IN
          && when.on() != null
          && !when.on().isAfter(asOf)
          && (when.until() == null || !when.until().isBefore(asOf))) {
        return new Residence(row.object(), when, row.evidence());
      }
    }
    return new Residence(person.residence(), Period.UNDATED, List.of());
  }

  private record Residence(@Nullable Id municipality, Period when, List<Evidence> evidence) {}

  private static Contribution context(
      String kind,
      Id context,
      @Nullable LocalDate on,
      How how,
      List<Evidence> mine,
      List<Evidence> theirs) {
    return new Contribution(kind, context, on, on, 0, how, SameFacts.evidence(mine, theirs));
  }

  /** The later start of two; null where one of them has none. */
  private static @Nullable LocalDate later(Period mine, Period theirs) {
    if (mine.on() == null || theirs.on() == null) {
      return null;
    }
    return mine.on().isAfter(theirs.on()) ? mine.on() : theirs.on();
  }

  private static boolean hasCome(@Nullable LocalDate on, LocalDate asOf) {
    return on == null || !on.isAfter(asOf);
  }
}
