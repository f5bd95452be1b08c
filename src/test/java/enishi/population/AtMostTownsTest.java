package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.network.Network;
import enishi.network.Town;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A premium registration is for at most three municipalities, those that had it first. */
class AtMostTownsTest {
  private static final Id PERSON = Id.person("aoki");
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  private static Ladder ladder() throws IOException {
    try (Reader file =
        new InputStreamReader(
            AtMostTownsTest.class.getResourceAsStream("/ladders/furusato-resident.yaml"),
            StandardCharsets.UTF_8)) {
      return LadderFile.read("furusato-resident", file);
    }
  }

  /** Registered in five towns, active in them from one month after the other. */
  private static Network network() {
    StringBuilder text = new StringBuilder("person:aoki\n");
    for (int town = 1; town <= 5; town++) {
      text.append("municipality:m").append(town).append('\n');
      text.append("aoki registered municipality:m" + town + " 2023-01-01\n");
      for (int day = 1; day <= 3; day++) {
        text.append(
            "aoki volunteered municipality:m%d 2022-%02d-%02d\n"
                .formatted(town, 6 + town, 10 + day));
      }
    }
    return Town.parse(text.toString()).network();
  }

  private static Standing standing(int town, LocalDate day) throws IOException {
    return Standing.of(network(), ladder(), PERSON, Id.parse("municipality:m" + town), day);
  }

  @Test
  void theFirstThreeHoldIt() throws IOException {
    // All five registered on one day, so they met the rule together and go by id.
    for (int town = 1; town <= 5; town++) {
      Standing standing = standing(town, DAY);
      assertThat(standing.tier()).as("town %d", town).isEqualTo(town <= 3 ? 2 : 1);
      if (town > 3) {
        assertThat(standing.full()).containsExactly(2);
        assertThat(standing.others()).extracting(JudgedFact::state).containsOnly(FactState.FULL);
      }
    }
    assertThat(
            InvolvementReading.of(network(), ladder(), PERSON, Id.parse("municipality:m5"))
                .fullBy(2, DAY))
        .extracting(Id::key)
        .containsExactly("m1", "m2", "m3");
  }

  /** Town 1 was active in July 2022, town 2 in August; each activity counts for 365 days. */
  @Test
  void aLaterOneWaitsUntilOneEnds() throws IOException {
    assertThat(standing(1, LocalDate.of(2023, 7, 11)).tier()).isEqualTo(2);
    assertThat(standing(4, LocalDate.of(2023, 7, 11)).tier()).isEqualTo(1);
    assertThat(standing(4, LocalDate.of(2023, 7, 12)).tier()).isEqualTo(2);
    assertThat(standing(5, LocalDate.of(2023, 8, 11)).tier()).isEqualTo(1);
    Course course =
        InvolvementReading.of(network(), ladder(), PERSON, Id.parse("municipality:m5")).course();
    assertThat(course.maskOn(LocalDate.of(2023, 8, 11))).isEqualTo(1);
    assertThat(course.maskOn(LocalDate.of(2023, 8, 12))).isEqualTo(3);
  }
}
