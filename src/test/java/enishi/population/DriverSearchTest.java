package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.network.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A planted effect is found; towns without any give false alarms in at most one of twenty. */
class DriverSearchTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
  private static final int DAYS = 1_300;
  private static final int WITHIN = 60;
  private static final String[] KINDS = {"visited", "posted", "volunteered", "solved", "donated"};
  private static final Id M = Id.parse("municipality:m");

  /**
   * @param effect the chance that whoever attends the first event volunteers within a month
   */
  private static List<DriverSearch.Found> search(long seed, double effect) {
    Random random = new Random(seed);
    StringBuilder town = new StringBuilder("municipality:m\n");
    for (int event = 0; event < 6; event++) {
      town.append("event:e").append(event).append(" in municipality:m\n");
    }
    for (int person = 0; person < 60; person++) {
      for (int fact = random.nextInt(5); fact > 0; fact--) {
        tell(town, person, KINDS[random.nextInt(KINDS.length)], "municipality:m", day(random));
      }
      for (int event = 0; event < 6; event++) {
        if (random.nextInt(4) == 0) {
          LocalDate on = day(random);
          tell(town, person, "attended", "event:e" + event, on);
          if (event == 0 && random.nextDouble() < effect) {
            LocalDate after = on.plusDays(1L + random.nextInt(30));
            tell(town, person, "volunteered", "municipality:m", after);
          }
        }
      }
    }
    Ladder ladder = Ladders.shipped().get("kamishihoro");
    Involvements all = Involvements.of(Town.parse(town.toString()).network(), ladder, M);
    return new DriverSearch(ladder, AS_OF, WITHIN, all.of()).find();
  }

  private static void tell(
      StringBuilder town, int person, String kind, String object, LocalDate on) {
    town.append("p%d %s %s %s%n".formatted(person, kind, object, on));
  }

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  @Test
  void findsWhatWasPlanted() {
    int found = 0;
    for (long seed = 1; seed <= 40; seed++) {
      DriverSearch.Found first = search(seed, 0.7).getFirst();
      boolean stands = first.adjusted() <= DriverSearch.LEVEL;
      found += stands && first.thing().equals(Id.parse("event:e0")) ? 1 : 0;
      assertThat(first.rose()).isLessThanOrEqualTo(first.people());
    }
    assertThat(found).as("of 40 towns").isGreaterThanOrEqualTo(36);
  }

  @Test
  void raisesFewFalseAlarms() {
    int alarms = 0;
    int towns = 400;
    for (long seed = 1; seed <= towns; seed++) {
      alarms +=
          search(1_000 + seed, 0).stream().anyMatch(f -> f.adjusted() <= DriverSearch.LEVEL)
              ? 1
              : 0;
    }
    assertThat((double) alarms / towns).as("false alarms").isLessThanOrEqualTo(0.05);
  }

  @Test
  void theSameTownGivesTheSameAnswer() {
    assertThat(search(7, 0.5)).isEqualTo(search(7, 0.5));
  }
}
