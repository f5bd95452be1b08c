package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Consent;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Period;
import enishi.model.Person;
import enishi.model.PersonStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Guards against loops over all pairs of people: such a town would take hours. */
class LargeTownTest {
  private static final int PEOPLE = 20_000;
  private static final LocalDate FIRST = LocalDate.parse("2020-01-01");

  @Test
  void connectsALargeTownInSeconds() {
    Instant start = Instant.now();
    Facts facts = facts();
    Network network = new Network(facts, StrengthRules.standard());
    Connections connections = network.at(FIRST.plusDays(1500));
    Instant computed = Instant.now();
    assertThat(connections.graph().edgeCount()).isGreaterThan(PEOPLE);
    assertThat(Duration.between(start, computed)).isLessThan(Duration.ofSeconds(60));
  }

  /**
   * Ten engagements a person: small and huge events, one project that everybody joins and leaves.
   */
  private static Facts facts() {
    Random random = new Random(7);
    FactsBuilder builder = Facts.builder();
    List<Evidence> evidence = List.of(new Evidence("import-1", "town", "engagements.csv", 2));
    for (int i = 0; i < PEOPLE; i++) {
      Id person = Id.person("p" + i);
      builder.add(
          new Person(
              person,
              "p" + i,
              null,
              List.of(),
              null,
              List.of(),
              false,
              true,
              Consent.INTRODUCIBLE,
              PersonStatus.ACTIVE,
              null));
      LocalDate joined = FIRST.plusDays(random.nextInt(1000));
      builder.add(
          engagement(
              person,
              EngagementKind.JOINED,
              Id.of(EntityKind.PROJECT, "all"),
              Period.of(joined, joined.plusDays(random.nextInt(400))),
              evidence));
      for (int j = 0; j < 9; j++) {
        String event = j == 0 ? "fair" : "e" + random.nextInt(PEOPLE / 2);
        builder.add(
            engagement(
                person,
                EngagementKind.ATTENDED,
                Id.of(EntityKind.EVENT, event),
                Period.on(FIRST.plusDays(random.nextInt(1400))),
                evidence));
      }
    }
    return builder.build();
  }

  private static Engagement engagement(
      Id subject, EngagementKind kind, Id object, Period when, List<Evidence> evidence) {
    return new Engagement(subject, kind, object, when, null, null, null, evidence);
  }
}
