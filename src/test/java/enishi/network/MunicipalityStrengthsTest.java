package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityStrengthsTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @ParameterizedTest
  @CsvSource({
    "donated, 1, 365",
    "visited, 1, 365",
    "posted, 1, 365",
    "sponsored, 1, 365",
    "contracted, 1.5, 545",
    "solved, 1.5, 545",
    "viewed, 0.3, 180"
  })
  void halvesAnEngagementAfterItsHalfLife(String kind, double base, double halfLifeDays) {
    Town town = Town.parse("aoki " + kind + " municipality:m 2022-01-01");
    assertThat(town.sum("aoki", "municipality:m", "2022-01-01")).isCloseTo(base, EXACT);
    assertThat(town.sum("aoki", "municipality:m", "2022-01-11"))
        .isCloseTo(base * Math.pow(2, -10 / halfLifeDays), EXACT);
  }

  @ParameterizedTest
  @CsvSource({"native_of", "registered", "lives_in"})
  void showsWhatAddsNothing(String kind) {
    Town town = Town.parse("aoki " + kind + " municipality:m 2022-01-01");
    Strength strength = town.strength("aoki", "municipality:m", "2022-01-01");
    assertThat(strength.value()).isZero();
    assertThat(strength.context()).extracting(Contribution::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "event:own",
    "event:of-project",
    "project:p",
    "organization:o",
    "need:own",
    "need:of-office"
  })
  void findsTheMunicipalityAnObjectLiesIn(String object) {
    Town town =
        Town.parse(
            """
            project:p in municipality:m
            organization:o in municipality:m
            event:own in municipality:m of project:elsewhere
            event:of-project of project:p
            need:own in municipality:m
            need:of-office by organization:o
            """
                + "aoki visited "
                + object
                + " 2022-01-01");
    assertThat(town.sum("aoki", "municipality:m", "2022-01-01")).isEqualTo(1);
  }

  @Test
  void countsAStayForTheOrganizationAndEachNamedPerson() {
    Town town =
        Town.parse(
            "stay:s aoki organization:o in municipality:m 2022-01-01..2022-01-05 headcount 9");
    assertThat(town.sum("aoki", "municipality:m", "2022-01-03")).isEqualTo(1);
    assertThat(town.sum("organization:o", "municipality:m", "2022-01-03")).isEqualTo(1);
    assertThat(town.sum("aoki", "municipality:m", "2022-01-06"))
        .isCloseTo(Math.pow(2, -1 / 365.0), EXACT);
  }

  @Test
  void takesAStayAndAStayedOfTheSameDatesAsOneFact() {
    Town town =
        Town.parse(
            """
            stay:s aoki in municipality:m 2022-01-01..2022-01-05
            aoki stayed municipality:m 2022-01-01..2022-01-05
            """);
    assertThat(town.strength("aoki", "municipality:m", "2022-01-05").facts())
        .singleElement()
        .satisfies(fact -> assertThat(fact.evidence()).hasSize(2));
  }

  @Test
  void countsAnOrganizationsActForTheOrganizationOnly() {
    Town town =
        Town.parse(
            "aoki holds_post organization:o 2020-01-01; organization:o visited municipality:m"
                + " 2022-01-01");
    assertThat(town.sum("organization:o", "municipality:m", "2022-01-01")).isEqualTo(1);
    assertThat(town.strength("aoki", "municipality:m", "2022-01-01").value()).isNull();
  }

  @Test
  void readsAProposalAsProposedAndThenContracted() {
    Town town =
        Town.parse(
            "need:n in municipality:m; aoki proposes need:n 2022-01-01 contracted 2022-02-01;"
                + "baba proposes need:n 2022-01-01 pending 2022-02-01");
    assertThat(town.strength("aoki", "municipality:m", "2022-02-01").facts())
        .extracting(Contribution::kind)
        .containsExactly("contracted", "proposed");
    assertThat(town.sum("aoki", "municipality:m", "2022-01-01")).isEqualTo(1);
    assertThat(town.strength("baba", "municipality:m", "2022-02-01").facts()).hasSize(1);
  }

  @Test
  void keepsAMembershipFreshWhileItLasts() {
    Town town =
        Town.parse("project:p in municipality:m founders baba; aoki joined project:p 2020-01-01");
    assertThat(town.sum("aoki", "municipality:m", "2024-01-01")).isEqualTo(1);
    assertThat(town.strength("baba", "municipality:m", "2024-01-01").facts())
        .singleElement()
        .satisfies(fact -> assertThat(fact.on()).isNull());
  }

  @Test
  void givesResidentsAStrengthToo() {
    Town town =
        Town.parse("person:aoki lives municipality:m; aoki volunteered municipality:m 2022-01-01");
    assertThat(town.sum("aoki", "municipality:m", "2022-01-01")).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoMunicipality() {
    Town town = Town.parse("aoki visited project:p 2022-01-01");
    assertThatThrownBy(
            () ->
                town.network()
                    .municipalityStrengths()
                    .with(Town.id("aoki"), Town.id("project:p"), LocalDate.EPOCH))
        .hasMessageContaining("(project:p) is not a municipality");
  }
}
