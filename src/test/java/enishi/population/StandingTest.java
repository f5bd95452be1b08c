package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.network.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the ladder {@code kamishihoro}, sentence by sentence, at their boundary days. */
class StandingTest {
  private static final String AND_A_TOWN = "\nmunicipality:m; municipality:other";

  private static Standing standing(String town, String day) {
    return Standing.of(
        Town.parse(town + AND_A_TOWN).network(),
        Ladders.shipped().get("kamishihoro"),
        Town.id("aoki"),
        Town.id("municipality:m"),
        LocalDate.parse(day));
  }

  private static int tier(String town, String day) {
    return standing(town, day).tier();
  }

  private static @Nullable LocalDate lapsesOn(String town, String day) {
    return standing(town, day).lapsesOn();
  }

  private static List<String> kinds(List<JudgedFact> facts) {
    return facts.stream().map(f -> f.fact().kind().word() + " " + f.state().word()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "donated, 1", "bought, 1", "visited, 1", "attended, 1", "posted, 2", "brought, 2",
    "volunteered, 3", "organized, 3", "spoke, 3", "sponsored, 3", "joined, 3", "stayed, 3",
    "proposed, 3", "contracted, 4", "solved, 4", "viewed, 0", "native_of, 0", "registered, 0",
    "holds_post, 0"
  })
  void everyKindLeadsToItsRung(String kind, int rung) {
    assertThat(tier("aoki " + kind + " municipality:m 2022-08-26", "2022-08-26")).isEqualTo(rung);
  }

  @ParameterizedTest
  @CsvSource({"visited, 2023-08-26, 2023-08-27", "solved, 2024-08-25, 2024-08-26"})
  void qualifiesThroughItsLastDayAndNotTheDayAfter(String kind, String last, String after) {
    String town = "aoki " + kind + " municipality:m 2022-08-26";
    assertThat(standing(town, last).tier()).isPositive();
    assertThat(standing(town, last).lapsesOn()).isEqualTo(last);
    assertThat(standing(town, after).tier()).isZero();
    assertThat(standing(town, after).reason()).isEqualTo(Reason.LAPSED);
    assertThat(standing(town, after).lapsedSince()).isEqualTo(after);
    assertThat(standing(town, after).lapsesOn()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-29, 2021-02-28",
    "2019-02-28, 2020-02-28",
    "2019-03-01, 2020-02-29",
    "2023-03-01, 2024-02-29"
  })
  void countsDaysAndNotYearsOverLeapDays(String on, String last) {
    assertThat(lapsesOn("aoki visited municipality:m " + on, last)).isEqualTo(last);
    assertThat(tier("aoki visited municipality:m " + on, LocalDate.parse(last).plusDays(1) + ""))
        .isZero();
  }

  @Test
  void aPointWithAnEndLastsThroughIt() {
    String town = "aoki visited municipality:m 2022-08-26..2022-09-05";
    assertThat(lapsesOn(town, "2022-08-30")).isEqualTo("2023-09-05");
    assertThat(tier(town, "2023-09-05")).isEqualTo(1);
    assertThat(tier(town, "2023-09-06")).isZero();
  }

  @Test
  void aLastingFactWithoutAnEndNeverLapses() {
    String town = "aoki joined project:p 2012-01-01; project:p in municipality:m";
    assertThat(tier(town, "2032-01-01")).isEqualTo(3);
    assertThat(lapsesOn(town, "2032-01-01")).isNull();
  }

  @Test
  void aLastingFactThatEndedCountsFromItsEnd() {
    String town = "aoki joined project:p 2012-01-01..2021-01-31; project:p in municipality:m";
    assertThat(lapsesOn(town, "2020-01-01")).isEqualTo("2022-01-31");
    assertThat(tier(town, "2022-01-31")).isEqualTo(3);
    assertThat(tier(town, "2022-02-01")).isZero();
  }

  @Test
  void aFounderIsAMemberFromTheStartOrAlways() {
    String dated = "project:p founders aoki started 2020-01-01 in municipality:m";
    assertThat(tier(dated, "2019-12-31")).isZero();
    assertThat(tier(dated, "2020-01-01")).isEqualTo(3);
    String undated = "project:p founders aoki in municipality:m";
    assertThat(tier(undated, "1950-01-01")).isEqualTo(3);
    assertThat(lapsesOn(undated, "1950-01-01")).isNull();
  }

  @Test
  void theHighestUnexpiredRungWinsAndFallsBackToTheNext() {
    String town =
        """
        aoki visited municipality:m 2022-03-01
        aoki posted municipality:m 2022-01-01
        aoki solved municipality:m 2020-01-01
        """;
    assertThat(tier(town, "2021-12-31")).isEqualTo(4);
    assertThat(tier(town, "2022-01-01")).isEqualTo(2);
    assertThat(lapsesOn(town, "2022-06-01")).isEqualTo("2023-01-01");
    assertThat(tier(town, "2023-01-02")).isEqualTo(1);
    assertThat(lapsesOn(town, "2023-01-02")).isEqualTo("2023-03-01");
    assertThat(standing(town, "2023-03-02").lapsedSince()).isEqualTo("2023-03-02");
  }

  @Test
  void theRungIsHeldAsLongAsItsLongestFact() {
    String town =
        "aoki spoke event:e 2022-08-26; event:e in municipality:m;"
            + "aoki volunteered municipality:m 2022-05-01..2022-10-31";
    assertThat(lapsesOn(town, "2022-11-01")).isEqualTo("2023-10-31");
    assertThat(kinds(standing(town, "2023-09-30").facts()))
        .containsExactly("volunteered qualifies");
    assertThat(kinds(standing(town, "2023-09-30").others())).containsExactly("spoke lapsed");
  }

  @Test
  void listsTheRungsOwnFactsFirst() {
    String town =
        "aoki visited municipality:m 2022-08-01; aoki visited municipality:m 2022-08-05;"
            + "aoki posted municipality:m 2022-07-01; aoki viewed municipality:m 2022-07-01;"
            + "aoki donated municipality:m; aoki bought municipality:m 2019-01-01";
    Standing standing = standing(town, "2022-08-26");
    assertThat(standing.facts())
        .extracting(f -> f.fact().kind().word() + " " + f.fact().when().on())
        .containsExactly("posted 2022-07-01", "visited 2022-08-05", "visited 2022-08-01");
    assertThat(kinds(standing.others()))
        .containsExactly("bought lapsed", "donated undated", "viewed no-rung");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aoki visited municipality:m 2022-08-26",
        "aoki attended event:e 2022-08-26; event:e in municipality:m",
        "aoki attended event:e 2022-08-26; event:e of project:p; project:p in municipality:m",
        "aoki joined project:p 2022-08-26; project:p in municipality:m",
        "aoki contracted organization:o 2022-08-26; organization:o in municipality:m",
        "aoki proposes need:n 2022-08-26; need:n by organization:o in municipality:m",
        "aoki proposes need:n 2022-08-26; need:n by organization:o;"
            + " organization:o in municipality:m",
        "aoki attended event:e; event:e 2022-08-26 in municipality:m",
        "stay:s aoki baba in municipality:m 2022-08-26..2022-08-28"
      })
  void countsWhatWasDoneWithTheMunicipalityAndWithWhatLiesInIt(String town) {
    assertThat(tier(town, "2022-08-28")).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aoki visited municipality:other 2022-08-26",
        "aoki attended event:e 2022-08-26; event:e in municipality:other of project:p;"
            + " project:p in municipality:m",
        "aoki attended event:e 2022-08-26",
        "stay:s baba organization:o in municipality:m 2022-08-26; aoki holds_post organization:o",
        "organization:o sponsored municipality:m 2022-08-26; aoki holds_post organization:o",
        "aoki knows baba 2022-08-26; baba visited municipality:m 2022-08-26"
      })
  void doesNotCountWhatOthersDidOrWhatLiesElsewhere(String town) {
    assertThat(standing(town, "2022-08-28").reason()).isEqualTo(Reason.NOTHING_RECORDED);
  }

  @Test
  void aStayCountsForEachPersonFromTheLastDay() {
    String town = "stay:s aoki baba in municipality:m 2022-08-26..2022-08-28";
    assertThat(tier(town, "2022-08-25")).isZero();
    assertThat(lapsesOn(town, "2022-08-26")).isEqualTo("2023-08-28");
  }

  @Test
  void aProposalContractsOnTheDayItIsDecided() {
    String town = "aoki proposes need:n 2020-11-10 contracted 2021-02-01; need:n in municipality:m";
    assertThat(tier(town, "2020-11-09")).isZero();
    assertThat(tier(town, "2021-01-31")).isEqualTo(3);
    assertThat(tier(town, "2021-02-01")).isEqualTo(4);
    assertThat(lapsesOn(town, "2021-02-01")).isEqualTo("2023-02-01");
  }

  @Test
  void aDeclinedProposalStaysAProposal() {
    String town = "aoki proposes need:n 2020-11-10 declined 2021-02-01; need:n in municipality:m";
    assertThat(tier(town, "2021-11-10")).isEqualTo(3);
    assertThat(tier(town, "2021-11-11")).isZero();
  }

  @Test
  void whatIsYetToComeCountsNothing() {
    Standing standing = standing("aoki visited municipality:m 2022-08-26", "2022-08-25");
    assertThat(standing.reason()).isEqualTo(Reason.NOTHING_RECORDED);
    assertThat(standing.others()).isEmpty();
  }

  @Test
  void whatIsNotDatedNeverQualifiesAndIsListed() {
    Standing standing =
        standing("aoki joined project:p; project:p in municipality:m", "2022-08-26");
    assertThat(standing.reason()).isEqualTo(Reason.NOTHING_RECORDED);
    assertThat(kinds(standing.others())).containsExactly("joined undated");
  }

  @Test
  void aResidentHasNoTier() {
    String town = "person:aoki lives municipality:m; aoki solved municipality:m 2022-08-26";
    Standing standing = standing(town, "2022-08-26");
    assertThat(standing.tier()).isZero();
    assertThat(standing.reason()).isEqualTo(Reason.RESIDENT);
    assertThat(standing.facts()).isEmpty();
    assertThat(kinds(standing.others())).containsExactly("solved excluded");
  }

  @Test
  void residenceIsJudgedOnTheDay() {
    String town =
        "aoki lives_in municipality:m 2020-01-01..2021-03-31; aoki solved municipality:m"
            + " 2020-06-01";
    assertThat(standing(town, "2021-03-31").reason()).isEqualTo(Reason.RESIDENT);
    assertThat(tier(town, "2021-04-01")).isEqualTo(4);
    assertThat(standing(town, "2019-12-31").reason()).isEqualTo(Reason.NOTHING_RECORDED);
  }

  @Test
  void aRecordedHomeGoesBeforeTheCard() {
    String town =
        "person:aoki lives municipality:m; aoki lives_in municipality:other 2021-01-01..2021-12-31;"
            + "aoki solved municipality:m 2020-06-01";
    assertThat(standing(town, "2020-12-31").reason()).isEqualTo(Reason.RESIDENT);
    assertThat(tier(town, "2021-06-01")).isEqualTo(4);
    assertThat(standing(town, "2022-01-01").reason()).isEqualTo(Reason.RESIDENT);
  }

  @Test
  void oneFactWithTwoEvidencesIsOneFact() {
    String town = "aoki visited municipality:m 2022-08-26; aoki visited municipality:m 2022-08-26";
    assertThat(standing(town, "2022-08-26").facts()).hasSize(1);
  }

  @Test
  void theOrderOfTheSentencesDoesNotMatter() {
    List<String> sentences =
        List.of(
            "aoki visited municipality:m 2022-08-26",
            "aoki bought municipality:m 2022-08-26",
            "aoki donated municipality:m 2022-08-26");
    List<String> kinds = kinds(standing(String.join("\n", sentences), "2022-08-26").facts());
    String reversed = String.join("\n", Stream.of(2, 1, 0).map(sentences::get).toList());
    assertThat(kinds(standing(reversed, "2022-08-26").facts())).isEqualTo(kinds);
  }
}
