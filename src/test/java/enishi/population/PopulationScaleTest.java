package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Consent;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Period;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.network.Facts;
import enishi.network.FactsBuilder;
import enishi.network.Network;
import enishi.network.StrengthRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Guards against working everybody out anew for each day of a series. For figures: {@code
 * -Denishi.people=100000}, which makes a million facts in one town.
 */
class PopulationScaleTest {
  private static final int PEOPLE = Integer.getInteger("enishi.people", 10_000);
  private static final int FACTS_EACH = 10;
  private static final LocalDate FIRST = LocalDate.parse("2019-01-01");
  private static final LocalDate AS_OF = LocalDate.parse("2023-12-31");
  private static final Id TOWN = Id.parse("municipality:m");
  private static final EngagementKind[] KINDS = {
    EngagementKind.DONATED,
    EngagementKind.VISITED,
    EngagementKind.POSTED,
    EngagementKind.VOLUNTEERED,
    EngagementKind.BOUGHT,
    EngagementKind.SOLVED
  };

  @Test
  void countsALargeTownInSeconds() {
    Network network = new Network(facts(), StrengthRules.standard());
    network.engagements().in(TOWN);
    Ladder ladder = Ladders.shipped().get("kamishihoro");
    InvolvementCache cache = new InvolvementCache();
    Instant start = Instant.now();
    Involvements all = cache.get(network, ladder, TOWN);
    Duration first = Duration.between(start, Instant.now());
    assertThat(all.of()).hasSize(PEOPLE);

    start = Instant.now();
    Involvements warm = cache.get(network, ladder, TOWN);
    TierCounts counts = TierCounts.of(warm, AS_OF, id -> true);
    Duration page = Duration.between(start, Instant.now());
    assertThat(counts.people() + counts.lapsed()).isEqualTo(PEOPLE);

    start = Instant.now();
    Heading heading = new Heading(AS_OF, TOWN, "m", "kamishihoro", 1, false, true, false);
    Series series = Movements.series(heading, ladder, warm.of(), 36);
    Duration months = Duration.between(start, Instant.now());
    assertThat(series.months()).hasSize(36);
    assertThat(series.months().getLast().people()).isEqualTo(counts.people());

    // Once before, as a server that is warm has.
    new MovementCount(ladder, AS_OF.minusYears(2), AS_OF, warm.of()).count(heading);
    start = Instant.now();
    Movement movement =
        new MovementCount(ladder, AS_OF.minusYears(1), AS_OF, warm.of()).count(heading);
    Duration moved = Duration.between(start, Instant.now());
    assertThat(movement.exits()).isPositive();

    String figures =
        "%,d people, %,d facts: first %d ms, counts %d ms, 36 months %d ms, movement %d ms"
            .formatted(
                PEOPLE,
                PEOPLE * FACTS_EACH,
                first.toMillis(),
                page.toMillis(),
                months.toMillis(),
                moved.toMillis());
    System.out.println(figures);
    assertThat(first.plus(page).plus(months).plus(moved))
        .as(figures)
        .isLessThan(Duration.ofSeconds(30));
  }

  private static Facts facts() {
    Random random = new Random(5);
    FactsBuilder builder = Facts.builder();
    List<Evidence> evidence = List.of(new Evidence("import-1", "town", "engagements.csv", 2));
    builder.add(new Municipality(TOWN, "m", "m"));
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
      for (int fact = 0; fact < FACTS_EACH; fact++) {
        builder.add(
            new Engagement(
                person,
                KINDS[Math.min(random.nextInt(KINDS.length), random.nextInt(KINDS.length))],
                TOWN,
                Period.of(FIRST.plusDays(random.nextInt(1_800)), null),
                null,
                null,
                null,
                evidence));
      }
    }
    return builder.build();
  }
}
