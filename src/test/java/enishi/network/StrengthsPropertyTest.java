package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.model.Id;
import enishi.oracle.PlainMembership;
import enishi.oracle.PlainStrength;
import enishi.oracle.PlainTiers;
import enishi.oracle.PlainTown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthsPropertyTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.parse("2020-01-01"),
          LocalDate.parse("2020-11-15"),
          LocalDate.parse("2021-08-26"),
          LocalDate.parse("2023-01-01"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void agreesPairByPairWithTheGraphAndWithTheText(long seed) {
    RandomTown random = new RandomTown(seed, seed % 4 == 0 ? 70 : 12);
    Town town = random.town();
    PlainTown plain = random.plain();
    List<Id> people = new ArrayList<>(town.facts().people().keySet());
    for (LocalDate day : DAYS) {
      Connections connections = town.network().at(day);
      if (day.isAfter(DAYS.getFirst())) {
        assertThat(connections.graph().edgeCount()).as("seed %d on %s", seed, day).isPositive();
      }
      for (int i = 0; i < people.size(); i++) {
        for (int j = i + 1; j < people.size(); j++) {
          Id a = people.get(i);
          Id b = people.get(j);
          Strength strength = town.network().strengths().between(a, b, day);
          double value = strength.value() == null ? 0 : strength.value();
          assertThat(connections.strength(a, b))
              .as("seed %d, %s – %s on %s from the columns", seed, a, b, day)
              .isEqualTo(value);
          int slot = connections.graph().findSlot(connections.vertex(a), connections.vertex(b));
          assertThat(slot < 0 ? 0 : connections.graph().strength(slot))
              .as("seed %d, %s – %s on %s in the graph", seed, a, b, day)
              .isCloseTo(value, within(value * 0x1p-23));
          OptionalDouble expected = PlainStrength.of(plain, a.value(), b.value(), day);
          assertThat(value)
              .as("seed %d, %s – %s on %s: %s", seed, a, b, day, strength.facts())
              .isCloseTo(expected.orElse(0), within(1e-12));
          assertThat(strength.value() == null)
              .as("seed %d, nothing recorded of %s – %s on %s: %s", seed, a, b, day, strength)
              .isEqualTo(expected.isEmpty());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void agreesWithTheTextOnMembersAndMunicipalities(long seed) {
    RandomTown random = new RandomTown(seed, 20);
    Town town = random.town();
    PlainTown plain = random.plain();
    Id municipality = Id.parse("municipality:m");
    for (LocalDate day : DAYS) {
      for (Id project : town.facts().projects().keySet()) {
        assertThat(town.network().memberships().activeMembers(project, day))
            .as("seed %d, members of %s on %s", seed, project, day)
            .extracting(Id::value)
            .containsExactlyElementsOf(PlainMembership.on(plain, project.value(), day));
      }
      for (Id person : town.facts().people().keySet()) {
        Strength strength = town.network().municipalityStrengths().with(person, municipality, day);
        OptionalDouble expected =
            PlainTiers.strength(plain, person.value(), municipality.value(), day);
        assertThat(strength.value() == null ? 0 : strength.value())
            .as("seed %d, %s on %s: %s", seed, person, day, strength.facts())
            .isCloseTo(expected.orElse(0), within(1e-12));
        assertThat(strength.value() == null)
            .as("seed %d, nothing recorded of %s on %s: %s", seed, person, day, strength)
            .isEqualTo(expected.isEmpty());
      }
    }
  }
}
