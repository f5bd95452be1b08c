package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import enishi.network.Town;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered as a next step, and what is not. */
class NextStepTest {
  private static final String PROJECT = "project:p referral_only founders goto\n";

  private static List<String> steps(String town, String person, String day) {
    return Question.ask(town, person, day).next().stream().map(NextStepTest::text).toList();
  }

  private static String text(NextStep step) {
    return step.event() != null
        ? step.step().word() + " " + step.event().key()
        : step.path().stream()
            .map(hop -> hop.toLabel())
            .reduce(step.step().word(), (one, other) -> one + " " + other);
  }

  @Test
  void asksAMemberOverThePathThatHasTheFewestHopsAndThenTheBest() {
    String town =
        PROJECT
            + """
            hara knows baba 2022-12-01; baba knows goto 2022-12-01
            hara knows chiba 2022-12-01; chiba contracted_with goto 2022-12-01
            """;
    NextStep step = Question.ask(town, "hara", "2022-12-01").next().getFirst();
    assertThat(text(step)).isEqualTo("ask-member chiba goto");
    assertThat(step.who()).isEqualTo(Id.person("goto"));
    assertThat(step.path()).extracting(PathHop::receptivity).containsExactly(2.0 / 3, 2.0 / 3);
    // (1 − e^−0.5) · 2/3 · (1 − e^−0.75) · 2/3
    assertThat(step.probability()).isCloseTo(0.0922696, within(1e-6));
    assertThat(step.path().getFirst().evidence())
        .extracting(PathHop.Fact::kind, PathHop.Fact::source)
        .containsExactly(tuple("knows", "town"));
  }

  @Test
  void endsAtTheFirstMemberAndNeverPassesThroughOne() {
    String town =
        "project:p referral_only founders goto nishi\n"
            + "hara knows goto 2022-12-01; goto knows nishi 2022-12-01";
    assertThat(steps(town, "hara", "2022-12-01")).containsExactly("ask-member goto");
  }

  @Test
  void looksThreeConnectionsFarAndNotFour() {
    String chain = "a knows b 2022-12-01; b knows c 2022-12-01; c knows goto 2022-12-01\n";
    assertThat(steps(PROJECT + chain, "a", "2022-12-01")).containsExactly("ask-member b c goto");
    String longer = chain + "z knows a 2022-12-01";
    assertThat(Question.ask(PROJECT + longer, "z", "2022-12-01").verdict())
        .isEqualTo(Verdict.NOT_ELIGIBLE);
    EligibilityQuery farther =
        new EligibilityQuery(
            Id.person("z"), Id.of(EntityKind.PROJECT, "p"), LocalDate.parse("2022-12-01"), 4);
    assertThat(
            Question.judge(Town.parse(PROJECT + longer).network(), Asker.owner(), farther)
                .answer()
                .verdict())
        .isEqualTo(Verdict.ALMOST);
  }

  @ParameterizedTest
  @CsvSource({
    "person:baba hidden, 0",
    "person:baba target_only, 0",
    "person:baba left, 0",
    "person:baba deceased, 0",
    "person:baba limit 0; x asks baba y 2022-11-01, 0",
    "person:baba limit 1; x asks baba y 2022-11-01, 1",
    "person:goto hidden, 0",
    "person:goto deceased, 0",
    "person:goto target_only, 1",
    "person:hara hidden, 1"
  })
  void asksOnlyWhoMayBeAsked(String consent, int steps) {
    String town = PROJECT + consent + "\nhara knows baba 2022-12-01; baba knows goto 2022-12-01\n";
    assertThat(steps(town, "hara", "2022-12-01")).hasSize(steps);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-17 of project:p, 2022-12-01, true",
    "2023-02-17 of project:p, 2023-02-17, true",
    "2023-02-17 of project:p, 2023-02-18, false",
    "2023-02-15..2023-02-17 of project:p, 2023-02-17, true",
    "2023-02-17 of project:p closed, 2022-12-01, false",
    "2023-02-17 of project:q, 2022-12-01, false",
    "of project:p, 2022-12-01, false"
  })
  void offersAnOpenEventOfTheProjectUntilItIsOver(String event, String day, boolean offered) {
    List<String> steps = steps(PROJECT + "person:mizuno; event:night " + event, "mizuno", day);
    assertThat(steps).isEqualTo(offered ? List.of("attend-event night") : List.of());
  }

  @Test
  void saysWhereAndWhenAndWhichMembersAreOnTheProgramme() {
    String town =
        PROJECT
            + """
            municipality:m; person:mizuno
            event:night 2023-02-17..2023-02-18 of project:p in municipality:m
            goto spoke event:night; baba organized event:night; goto attended event:night
            """;
    NextStep step = Question.ask(town, "mizuno", "2022-12-01").next().getFirst();
    assertThat(step.startsOn()).isEqualTo("2023-02-17");
    assertThat(step.endsOn()).isEqualTo("2023-02-18");
    assertThat(step.municipality()).isEqualTo(Id.parse("municipality:m"));
    assertThat(step.who()).isNull();
    assertThat(step.whoLabel()).isEqualTo("pの会員");
    assertThat(step.probability()).isNull();
    assertThat(step.expected())
        .containsExactly(new NextStep.Expected(Id.person("goto"), "goto", "goto", "spoke", null));
  }

  @Test
  void offersTheMeetingWhereThePersonTakesPartAnyway() {
    String town =
        PROJECT
            + """
            event:camp 2022-12-01..2022-12-03 of project:p
            event:past 2022-11-01 of project:p
            event:soon 2022-12-10 of project:p
            jinbo attended event:camp 2022-12-01; jinbo attended event:past
            jinbo spoke event:soon 2022-12-10
            """;
    assertThat(steps(town, "jinbo", "2022-12-02"))
        .containsExactly("meet-at-event camp", "meet-at-event soon");
  }

  @Test
  void putsShortWaysFirstAndNamesAtMostFive() {
    String town =
        """
        project:p referral_only founders m1 m2 m3 m4
        hara knows m2 2022-12-01
        hara knows a 2022-12-01; a knows m1 2022-12-01
        hara knows b 2022-12-01; b knows c 2022-12-01; c knows m3 2022-12-01
        c knows m4 2020-12-01
        event:one 2022-12-05 of project:p; event:two 2022-12-04 of project:p
        """;
    assertThat(steps(town, "hara", "2022-12-01"))
        .containsExactly(
            "ask-member m2",
            "ask-member a m1",
            "attend-event two",
            "attend-event one",
            "ask-member b c m3");
  }

  @Test
  void offersNothingWhereNothingIsWithinReach() {
    String town = PROJECT + "person:mizuno; event:past 2022-11-18 of project:p";
    Eligibility answer = Question.ask(town, "mizuno", "2022-12-01");
    assertThat(answer.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(answer.next()).isEmpty();
    assertThat(answer.clauses()).noneMatch(Clause::met);
  }

  private static List<String> deeds(NextStep way) {
    return way.steps().stream()
        .map(
            step ->
                step.event() != null
                    ? step.doing().word() + " " + step.event().key()
                    : step.doing().word()
                        + " "
                        + step.whoLabel()
                        + (step.toLabel() == null ? "" : " > " + step.toLabel()))
        .toList();
  }

  @Test
  void saysWhatToDoOneThingAfterTheOther() {
    String town =
        PROJECT
            + """
            a knows b 2022-12-01; b knows c 2022-12-01; c knows goto 2022-12-01
            event:camp 2022-12-01..2022-12-03 of project:p; a attended event:camp
            event:night 2023-02-17 of project:p
            """;
    List<NextStep> ways = Question.ask(town, "a", "2022-12-01").next();
    assertThat(ways.stream().map(NextStepTest::deeds))
        .containsExactly(
            List.of("meet camp"),
            List.of("attend night", "meet night"),
            List.of("ask b > c", "be-introduced c > goto", "be-referred goto"));
    assertThat(deeds(Question.ask(town, "c", "2022-12-01").next().getFirst()))
        .containsExactly("be-referred goto");
  }

  @Test
  void theEventWithTheClosestMemberComesFirstAndThenTheSooner() {
    String town =
        """
        project:p referral_only founders goto nishi
        jinbo messaged goto 2022-01-01; nishi hidden
        event:far 2023-06-01 of project:p; goto organized event:far
        event:near 2023-01-01 of project:p; nishi organized event:near
        event:next 2022-12-24 of project:p
        """;
    // jinbo could ask goto as well: one step before two
    assertThat(steps(town, "jinbo", "2022-12-01"))
        .containsExactly(
            "ask-member goto", "attend-event far", "attend-event next", "attend-event near");
  }

  @Test
  void namesFiveOfTheMembersToExpectTheClosestFirst() {
    StringBuilder town =
        new StringBuilder("project:p referral_only founders m1 m2 m3 m4 m5 m6 m7 m8 m9\n");
    town.append("event:night 2023-02-17 of project:p; hara knows m7 2022-12-01\n");
    town.append("m8 hidden; m9 left; hara messaged m3 2022-12-01\n");
    for (int i = 1; i <= 9; i++) {
      town.append("m%d attended event:night\n".formatted(i));
    }
    town.append("m3 organized event:night; baba spoke event:night\n");
    NextStep night =
        Question.ask(town.toString(), "hara", "2022-12-01").next().stream()
            .filter(way -> way.event() != null)
            .findFirst()
            .orElseThrow();
    assertThat(night.expected())
        .extracting(NextStep.Expected::label)
        .containsExactly("m7", "m3", "m1", "m2", "m4");
    assertThat(night.expected())
        .extracting(NextStep.Expected::kind)
        .startsWith("attended", "organized");
    assertThat(night.expected().getFirst().strength()).isCloseTo(0.393469, within(1e-6));
    assertThat(night.expected().getLast().strength()).isNull();
    assertThat(night.expectedOthers()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"2023-01-31, 0", "2023-02-17, 1"})
  void expectsOnlyWhoIsStillAMemberOnTheDay(String until, int expected) {
    String town =
        "project:p referral_only; person:hara; event:night 2023-02-17 of project:p\n"
            + "nishi joined project:p 2022-01-01..%s; nishi spoke event:night".formatted(until);
    assertThat(Question.ask(town, "hara", "2022-12-01").next().getFirst().expected())
        .hasSize(expected);
  }

  /** Where more than one referral is wanted, another member must be found. */
  @Test
  void whoRefersAlreadyIsNotAskedAgainButMayIntroduce() {
    String town =
        "project:p referral_only founders goto nishi\n"
            + "goto refers hara project:p 2022-11-01; goto worked_with nishi 2022-11-01";
    Network network = Town.parse(town).network();
    LocalDate day = LocalDate.parse("2022-12-01");
    EligibilityQuery query = EligibilityQuery.of(Id.person("hara"), Id.parse("project:p"), day);
    WaysIn ways =
        new WaysIn(
            network,
            query,
            Routes.find(network, query),
            new GuardCheck(network, query.project(), day, Guard.OFF),
            network.receptivity());
    assertThat(ways.list()).hasSize(1);
    assertThat(
            Objects.requireNonNull(ways.list().getFirst().path()).vertices().stream()
                .map(ways::person))
        .containsExactly(Id.person("hara"), Id.person("goto"), Id.person("nishi"));
  }
}
