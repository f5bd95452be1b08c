package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.network.Town;
import enishi.oracle.PlainTiers;
import enishi.oracle.PlainTown;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agrees with the plain reading of the rules on random towns, persons and days. */
class StandingPropertyTest {
  private static final int DATES = 50;
  private static final List<Id> MUNICIPALITIES =
      List.of(Id.parse("municipality:m"), Id.parse("municipality:n"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void agreesWithThePlainReading(long seed) {
    var random = new RandomTown(seed);
    Town town = random.town();
    PlainTown plain = random.plain();
    Ladder ladder = Ladders.shipped().get("kamishihoro");
    var tiers = new TreeSet<Integer>();
    for (LocalDate day : days(seed)) {
      for (Id person : town.facts().people().keySet()) {
        for (Id municipality : MUNICIPALITIES) {
          Standing ours = Standing.of(town.network(), ladder, person, municipality, day);
          PlainTiers.Tier theirs = PlainTiers.of(plain, person.value(), municipality.value(), day);
          String why = ours.reason() == null ? "reached" : ours.reason().word();
          assertThat(new PlainTiers.Tier(ours.tier(), why, ours.lapsesOn()))
              .as("seed %d, %s in %s on %s: %s", seed, person, municipality, day, ours.facts())
              .isEqualTo(theirs);
          tiers.add(ours.tier());
        }
      }
    }
    assertThat(tiers).as("seed %d reaches most rungs", seed).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void countsAsManyAsStandThere(long seed) {
    var random = new RandomTown(seed);
    Town town = random.town();
    PlainTown plain = random.plain();
    Ladder ladder = Ladders.shipped().get("kamishihoro");
    for (LocalDate day : days(seed)) {
      for (Id municipality : MUNICIPALITIES) {
        int[] counts = new int[5];
        int lapsed = 0;
        for (Id person : town.facts().people().keySet()) {
          PlainTiers.Tier tier = PlainTiers.of(plain, person.value(), municipality.value(), day);
          counts[tier.tier()]++;
          lapsed += tier.why().equals("lapsed") ? 1 : 0;
        }
        TierCounts ours =
            TierCounts.of(Involvements.of(town.network(), ladder, municipality), day, id -> true);
        assertThat(ours.onRungs())
            .as("seed %d, %s on %s", seed, municipality, day)
            .containsExactly(counts[1], counts[2], counts[3], counts[4]);
        assertThat(ours.lapsed()).as("seed %d, lapsed on %s", seed, day).isEqualTo(lapsed);
      }
    }
  }

  private static List<LocalDate> days(long seed) {
    return new Random(-seed)
        .ints(DATES, -30, RandomTown.DAYS + 900)
        .mapToObj(RandomTown.FIRST::plusDays)
        .toList();
  }
}
