package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptivityTest {
  private static final Id BABA = Town.id("baba");

  @Test
  void startsAtTwoThirds() {
    assertThat(receptivity("person:baba", "2022-01-01")).isEqualTo(2.0 / 3);
  }

  @ParameterizedTest
  @CsvSource({
    "accepted, 0.75",
    "met, 0.75",
    "project, 0.75",
    "contract, 0.75",
    "declined, 0.5",
    "expired, 0.5"
  })
  void learnsFromEveryOutcome(String outcome, double expected) {
    String text = "aoki asks baba chiba 2022-01-01 " + outcome + " 2022-01-05";
    assertThat(receptivity(text, "2022-01-04")).isEqualTo(2.0 / 3);
    assertThat(receptivity(text, "2022-01-05")).isEqualTo(expected);
  }

  @Test
  void countsRequestsToThePersonInAnyRole() {
    String text =
        """
        aoki asks baba chiba 2022-01-01 accepted 2022-01-05
        aoki asks chiba baba 2022-01-01 declined 2022-01-05
        baba asks aoki chiba 2022-01-01 declined 2022-01-05
        """;
    assertThat(receptivity(text, "2022-02-01")).isEqualTo(3.0 / 5);
  }

  @Test
  void countsOpenRequestsAgainstTheLimit() {
    Receptivity receptivity =
        Town.parse(
                """
                person:baba limit 1
                aoki asks baba chiba 2022-01-01 accepted 2022-01-05
                chiba asks aoki baba 2022-01-02
                """)
            .network()
            .receptivity();
    assertThat(receptivity.openRequests(BABA, LocalDate.parse("2021-12-31"))).isZero();
    assertThat(receptivity.openRequests(BABA, LocalDate.parse("2022-01-02"))).isEqualTo(2);
    assertThat(receptivity.isOverLimit(BABA, LocalDate.parse("2022-01-02"))).isTrue();
    assertThat(receptivity.openRequests(BABA, LocalDate.parse("2022-01-05"))).isEqualTo(1);
    assertThat(receptivity.isOverLimit(BABA, LocalDate.parse("2022-01-05"))).isFalse();
  }

  @Test
  void countsAnAskOnlyForWhomItSaysWasAsked() {
    String text =
        """
        aoki asks baba chiba 2022-01-01 asked person:baba accepted 2022-01-05
        aoki asks chiba baba 2022-01-01 asked person:chiba declined 2022-01-05
        """;
    assertThat(receptivity(text, "2022-02-01")).isEqualTo(3.0 / 4);
  }

  @Test
  void forgetsARequestThatWasTakenBack() {
    String text = "aoki asks baba chiba 2022-01-01 withdrawn 2022-01-05";
    Receptivity receptivity = Town.parse(text).network().receptivity();
    assertThat(receptivity.openRequests(BABA, LocalDate.parse("2022-01-04"))).isEqualTo(1);
    assertThat(receptivity.openRequests(BABA, LocalDate.parse("2022-01-05"))).isZero();
    assertThat(receptivity.of(BABA, LocalDate.parse("2022-02-01"))).isEqualTo(2.0 / 3);
    assertThat(receptivity.outcomes(LocalDate.parse("2022-02-01"))).isZero();
  }

  private static double receptivity(String text, String day) {
    return Town.parse(text).network().receptivity().of(BABA, LocalDate.parse(day));
  }
}
