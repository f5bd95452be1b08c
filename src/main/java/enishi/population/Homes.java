package enishi.population;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Id;
import enishi.model.Person;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one person lived. Immutable.
 *
 * @param dated that they lived in a municipality from a day on
 * @param residence the municipality on their card; null where it names none
 */
record Homes(List<Engagement> dated, @Nullable Id residence) {
  Homes {
    dated = List.copyOf(dated);
  }

  /** What is recorded of a person, also of one who has no card. */
  static Homes of(Network network, Id person) {
    Person described = network.facts().people().get(person);
    return new Homes(
        network.facts().engagementsOf(person).stream()
            .filter(fact -> fact.kind() == EngagementKind.LIVES_IN && fact.when().on() != null)
            .toList(),
        described == null ? null : described.residence());
  }

  /** The same without homes that began after that day. */
  Homes knownOn(LocalDate day) {
    return new Homes(
        dated.stream().filter(home -> !Involvement.isAfter(home, day)).toList(), residence);
  }

  /** By the homes recorded for the day; where there is none, by the residence on the card. */
  boolean areIn(Id municipality, LocalDate day) {
    boolean isSomewhere = false;
    for (Engagement home : dated) {
      LocalDate until = home.when().until();
      if (!Involvement.isAfter(home, day) && (until == null || !until.isBefore(day))) {
        if (home.object().equals(municipality)) {
          return true;
        }
        isSomewhere = true;
      }
    }
    return !isSomewhere && municipality.equals(residence);
  }

  /** Adds the days on which it may change where they live: first days, and days after last ones. */
  void addTurns(Set<LocalDate> turns) {
    for (Engagement home : dated) {
      turns.add(Objects.requireNonNull(home.when().on()));
      LocalDate until = home.when().until();
      if (until != null) {
        turns.add(until.plusDays(1));
      }
    }
  }
}
