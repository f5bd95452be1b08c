package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthsTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @ParameterizedTest
  @CsvSource({"1, 0.393469", "2, 0.632121", "2.4, 0.698806", "4, 0.864665"})
  void saturatesTheSum(double sum, double strength) {
    assertThat(StrengthRules.standard().strength(sum)).isCloseTo(strength, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "contracted_with, 1.5, 545", "co_organized, 1.5, 545", "hosted, 1.2, 365", "knows, 1, 365",
    "met_at, 1, 365", "worked_with, 1, 545", "introduced, 1, 730", "messaged, 0.3, 90"
  })
  void halvesATieAfterItsHalfLife(String kind, double base, int halfLifeDays) {
    Town town = Town.parse("aoki " + kind + " baba 2020-01-01");
    String later = LocalDate.parse("2020-01-01").plusDays(halfLifeDays).toString();
    assertThat(town.sum("aoki", "baba", "2020-01-01")).isCloseTo(base, EXACT);
    assertThat(town.sum("baba", "aoki", later)).isCloseTo(base / 2, EXACT);
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 0.5", "6, 0.2", "51, 0.02", "60, 0.01694915254237288"})
  void sharesAnEventAmongItsPersons(int persons, double share) {
    Town town = Town.parse(crowd(persons));
    assertThat(town.sum("p0", "p1", "2022-08-26")).isCloseTo(share, EXACT);
  }

  @Test
  void countsACrowdOfMoreThanSixtyAsContext() {
    Strength strength = Town.parse(crowd(61)).strength("p0", "p1", "2022-08-26");
    assertThat(strength.value()).isNull();
    assertThat(strength.context())
        .singleElement()
        .extracting(Contribution::kind)
        .isEqualTo("attended");
  }

  @Test
  void countsAMeetingStatedInsideACrowd() {
    Town town = Town.parse(crowd(61) + "p0 met_at p1 2022-08-26 event:x");
    assertThat(town.sum("p0", "p1", "2022-08-26")).isEqualTo(1);
    assertThat(town.at("2022-08-26").graph().edgeCount()).isEqualTo(1);
  }

  @Test
  void takesTheReportedAttendanceWhereItIsLarger() {
    Town town =
        Town.parse(
            "event:x reported 6; aoki attended event:x 2022-08-26; baba spoke event:x 2022-08-26");
    assertThat(town.sum("aoki", "baba", "2022-08-26")).isCloseTo(0.2, EXACT);
  }

  @Test
  void countsOnlyThoseWhoHadAttendedByTheDay() {
    Town town =
        Town.parse(
            "aoki attended event:x 2022-08-26; baba organized event:x 2022-08-26; chiba attended"
                + " event:x 2022-08-27; organization:o organized event:x 2022-08-26");
    assertThat(town.sum("aoki", "baba", "2022-08-26")).isEqualTo(1);
    assertThat(town.sum("aoki", "baba", "2022-08-27")).isCloseTo(0.5 * half(1, 180), EXACT);
  }

  @Test
  void datesASharedEventByTheLaterDay() {
    Town town = Town.parse("aoki attended event:x 2022-08-26; baba attended event:x 2022-08-27");
    assertThat(town.strength("aoki", "baba", "2022-08-26").value()).isNull();
    assertThat(town.sum("aoki", "baba", "2022-08-28")).isCloseTo(half(1, 180), EXACT);
  }

  @Test
  void datesALastingFactByTheDayAndThenByItsEnd() {
    Town town = Town.parse("aoki worked_with baba 2020-01-01..2021-01-01");
    assertThat(town.sum("aoki", "baba", "2020-12-31")).isEqualTo(1);
    assertThat(town.sum("aoki", "baba", "2021-01-01")).isEqualTo(1);
    assertThat(town.sum("aoki", "baba", "2021-01-03")).isCloseTo(half(2, 545), EXACT);
  }

  @Test
  void datesASharedMembershipByTheEarlierEnd() {
    Town town =
        Town.parse(
            "aoki joined project:p 2020-01-01..2021-06-30; baba joined project:p"
                + " 2020-06-01..2021-01-10");
    assertThat(town.sum("aoki", "baba", "2021-01-09")).isEqualTo(1);
    assertThat(town.sum("aoki", "baba", "2021-01-20")).isCloseTo(half(10, 545), EXACT);
  }

  @Test
  void tiesNobodyByMembershipsThatShareNoDay() {
    Town town =
        Town.parse(
            "aoki joined project:p 2020-01-01..2020-12-31; baba joined project:p 2021-01-01");
    assertThat(town.strength("aoki", "baba", "2022-01-01").facts()).isEmpty();
  }

  @Test
  void tiesByOneCommonDay() {
    Town town =
        Town.parse(
            "aoki holds_post organization:o 2020-01-01..2020-12-31; baba holds_post organization:o"
                + " 2020-12-31");
    assertThat(town.sum("aoki", "baba", "2020-12-31")).isEqualTo(1);
    assertThat(town.sum("aoki", "baba", "2021-01-01")).isCloseTo(half(1, 545), EXACT);
  }

  @Test
  void countsMembersOnTheDayOfThePairsFact() {
    Town town =
        Town.parse(
            """
            aoki joined project:p 2020-01-01..2021-01-01
            baba joined project:p 2020-01-01
            chiba joined project:p 2021-01-01
            date joined project:p 2021-01-02
            """);
    assertThat(town.sum("aoki", "baba", "2021-01-05")).isCloseTo(0.5 * half(4, 545), EXACT);
    assertThat(town.sum("baba", "chiba", "2021-01-05")).isCloseTo(0.5, EXACT);
  }

  @Test
  void keepsTheTieOfASmallProjectThatBecameACrowd() {
    String members =
        IntStream.range(0, 61)
            .mapToObj(i -> "p" + i + " joined project:p 2021-01-01;")
            .collect(Collectors.joining());
    Town town =
        Town.parse(
            "aoki joined project:p 2020-01-01..2020-06-30; baba joined project:p 2020-01-01;"
                + members);
    assertThat(town.sum("aoki", "baba", "2021-01-01")).isCloseTo(half(185, 545), EXACT);
    assertThat(town.strength("baba", "p1", "2021-01-01").value()).isNull();
    assertThat(town.at("2021-01-01").graph().edgeCount()).isEqualTo(1);
  }

  @Test
  void includesFoundersAmongTheMembers() {
    Town town =
        Town.parse(
            "project:p founders aoki baba started 2020-01-01; chiba joined project:p 2020-01-02");
    assertThat(town.sum("aoki", "baba", "2020-01-01")).isEqualTo(1);
    assertThat(town.sum("aoki", "chiba", "2020-01-02")).isCloseTo(0.5, EXACT);
  }

  @Test
  void sharesAStayAmongItsParty() {
    Town town = Town.parse("stay:s aoki baba in municipality:m 2022-09-01..2022-09-05 headcount 5");
    assertThat(town.sum("aoki", "baba", "2022-09-05")).isCloseTo(0.25, EXACT);
    assertThat(town.sum("aoki", "baba", "2022-09-08")).isCloseTo(0.25 * half(3, 365), EXACT);
  }

  @Test
  void showsOverlappingStaysAsAPossibleMeetingOnly() {
    Town town =
        Town.parse(
            "stay:s aoki in municipality:m 2022-09-01..2022-09-05; stay:t baba in municipality:m"
                + " 2022-09-05..2022-09-07");
    Strength strength = town.strength("aoki", "baba", "2022-09-10");
    assertThat(strength.value()).isNull();
    assertThat(strength.context())
        .singleElement()
        .extracting(Contribution::how)
        .isEqualTo(How.INFERRED);
    assertThat(town.at("2022-09-10").graph().edgeCount()).isZero();
  }

  @Test
  void countsViewersDonorsRegistersAndResidentsAsContextOnly() {
    Town town =
        Town.parse(
            """
            aoki viewed event:x 2022-01-01; baba viewed event:x 2022-01-01
            aoki donated municipality:m 2022-01-01; baba donated municipality:m 2022-01-01
            aoki registered register:fans 2022-01-01; baba registered register:fans 2022-01-01
            aoki lives_in municipality:m 2022-01-01; person:baba lives municipality:m
            """);
    Strength strength = town.strength("aoki", "baba", "2022-09-10");
    assertThat(strength.value()).isNull();
    assertThat(strength.context())
        .extracting(Contribution::kind)
        .containsExactly("donated", "lives_in", "registered", "viewed");
  }

  @Test
  void takesTheEventsStartWhereAFactHasNoDate() {
    Town town =
        Town.parse(
            "event:x 2022-08-26; aoki attended event:x; baba attended event:x; chiba met_at aoki"
                + " event:x");
    assertThat(town.sum("aoki", "baba", "2022-08-27")).isCloseTo(half(1, 180), EXACT);
    assertThat(town.sum("aoki", "chiba", "2022-08-27")).isCloseTo(half(1, 365), EXACT);
  }

  @Test
  void showsAFactWithoutAnyDateAsUndated() {
    Strength strength = Town.parse("aoki knows baba").strength("aoki", "baba", "2022-01-01");
    assertThat(strength.value()).isZero();
    assertThat(strength.context()).singleElement().satisfies(c -> assertThat(c.on()).isNull());
  }

  @Test
  void countsAContextOnceByItsLargestContribution() {
    Town town =
        Town.parse(
            "aoki attended event:x 2022-08-26; aoki spoke event:x 2022-08-27; baba attended event:x"
                + " 2022-08-26; aoki met_at baba 2022-08-26 event:x");
    Strength strength = town.strength("aoki", "baba", "2022-08-27");
    assertThat(strength.facts())
        .singleElement()
        .extracting(Contribution::kind)
        .isEqualTo("attended");
    assertThat(town.sum("aoki", "baba", "2022-08-28")).isCloseTo(half(2, 365), EXACT);
  }

  @Test
  void countsAReferralAlsoAfterItExpired() {
    Town town = Town.parse("aoki refers baba project:p 2020-01-01 expires 2020-02-01");
    assertThat(town.strength("aoki", "baba", "2019-12-31").value()).isNull();
    assertThat(town.sum("aoki", "baba", "2021-12-31")).isCloseTo(0.5, EXACT);
  }

  @Test
  void forgetsARevokedReferralFromThatDayOn() {
    Town town = Town.parse("aoki refers baba project:p 2020-01-01 revoked 2020-02-01");
    assertThat(town.sum("aoki", "baba", "2020-01-31")).isCloseTo(half(30, 730), EXACT);
    assertThat(town.strength("aoki", "baba", "2020-02-01").value()).isNull();
  }

  @Test
  void countsNothingThatIsStillToCome() {
    Town town =
        Town.parse(
            "aoki knows baba 2022-01-02; aoki joined project:p 2022-01-02; baba joined project:p"
                + " 2022-01-02");
    Strength strength = town.strength("aoki", "baba", "2022-01-01");
    assertThat(strength.facts()).isEmpty();
    assertThat(strength.context()).isEmpty();
  }

  @Test
  void listsTheLargestPartFirst() {
    Town town =
        Town.parse(
            "aoki messaged baba 2022-01-01; aoki hosted baba 2022-01-01; aoki knows baba"
                + " 2022-01-01");
    assertThat(town.strength("aoki", "baba", "2022-01-01").facts())
        .extracting(Contribution::kind)
        .containsExactly("hosted", "knows", "messaged");
    assertThat(town.strength("aoki", "baba", "2022-01-01").value())
        .isCloseTo(1 - Math.exp(-1.25), EXACT);
  }

  @Test
  void mergesRowsThatStateTheSameFact() {
    Town town =
        Town.parse(
            "aoki knows baba 2022-01-01; baba knows aoki 2022-01-01; aoki knows baba 2022-01-02");
    Strength strength = town.strength("aoki", "baba", "2022-01-02");
    assertThat(strength.facts()).extracting(fact -> fact.evidence().size()).containsExactly(1, 2);
  }

  @Test
  void refusesAPersonAndThemselves() {
    Town town = Town.parse("aoki knows baba 2022-01-01");
    assertThatThrownBy(() -> town.strength("aoki", "aoki", "2022-01-01"))
        .hasMessageContaining("themselves");
    assertThatThrownBy(() -> Town.parse("aoki refers aoki project:p 2022-01-01"))
        .hasMessageContaining("by the candidate");
    assertThatThrownBy(() -> town.strength("aoki", "who", "2022-01-01"))
        .hasMessageContaining("unknown id (person:who)");
  }

  private static String crowd(int persons) {
    return IntStream.range(0, persons)
        .mapToObj(i -> "p" + i + " attended event:x 2022-08-26\n")
        .collect(Collectors.joining());
  }

  private static double half(int ageDays, double halfLifeDays) {
    return Math.pow(2, -ageDays / halfLifeDays);
  }
}
