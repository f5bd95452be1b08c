package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import enishi.model.EnishiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence of the rule on verdicts and routes, in a town made for it. */
class RoutesTest {
  private static final String PROJECT = "project:p referral_only founders goto\n";
  private static final String OPEN_NIGHT = "event:night 2022-11-18 of project:p\n";

  private static void assertVerdict(Eligibility answer, Verdict verdict, Route... routes) {
    assertThat(answer.verdict()).isEqualTo(verdict);
    assertThat(answer.routes()).containsExactly(routes);
    assertThat(answer.route()).isEqualTo(routes.length == 0 ? null : routes[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-31, NOT_ELIGIBLE", // the day before the referral
    "2022-11-01, ELIGIBLE", // its day
    "2022-11-20, ELIGIBLE", // its last day
    "2022-11-21, ALMOST" // expired, but still a tie to ask over
  })
  void aMembersReferralCountsFromItsDayThroughItsExpiry(String day, Verdict verdict) {
    String town = PROJECT + "goto refers kondo project:p 2022-11-01 expires 2022-11-20";
    Eligibility answer = Question.ask(town, "kondo", day);
    assertThat(answer.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2022-11-24, ELIGIBLE", "2022-11-25, NOT_ELIGIBLE"})
  void aRevokedReferralCountsThroughTheDayBeforeAndIsNotSeenAfter(String day, Verdict verdict) {
    String town = PROJECT + "goto refers okada project:p 2022-10-25 revoked 2022-11-25";
    Eligibility answer = Question.ask(town, "okada", day);
    assertThat(answer.verdict()).isEqualTo(verdict);
    assertThat(answer.lapsed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2023-03-31, ELIGIBLE", "2023-04-01, NOT_ELIGIBLE", "2022-12-31, NOT_ELIGIBLE"})
  void theReferrerMustBeAnActiveMemberOnTheDay(String day, Verdict verdict) {
    String town =
        """
        project:p referral_only
        nishi joined project:p 2023-01-01..2023-03-31
        nishi refers ueda project:p 2022-06-01
        """;
    Eligibility answer = Question.ask(town, "ueda", day);
    assertThat(answer.verdict()).isEqualTo(verdict);
    if (verdict == Verdict.NOT_ELIGIBLE) {
      assertThat(answer.lapsed())
          .extracting(EligibilityFact::why)
          .containsExactly(Lapse.REFERRER_NOT_MEMBER);
    }
  }

  @Test
  void aReferralToAnotherProjectOrOfAnotherPersonIsNone() {
    String town =
        PROJECT + "goto refers hara project:q 2022-11-01; goto refers kondo project:p 2022-11-01";
    assertThat(Question.ask(town, "hara", "2022-12-01").routes()).isEmpty();
  }

  @Test
  void attendingAnOpenEventAndMeetingAMemberThereIsRouteB() {
    String town =
        PROJECT
            + OPEN_NIGHT
            + "inoue attended event:night 2022-11-18\n"
            + "inoue met_at goto 2022-11-18 event:night";
    assertVerdict(Question.ask(town, "inoue", "2022-11-18"), Verdict.ELIGIBLE, Route.B);
    assertVerdict(Question.ask(town, "inoue", "2022-11-17"), Verdict.ALMOST);
  }

  @ParameterizedTest
  @CsvSource({"spoke", "organized"})
  void speakingAndOrganizingAreTakingPartToo(String part) {
    String town =
        PROJECT
            + OPEN_NIGHT
            + "inoue %s event:night; goto met_at inoue 2022-11-18 event:night".formatted(part);
    assertVerdict(Question.ask(town, "inoue", "2022-12-01"), Verdict.ELIGIBLE, Route.B);
  }

  @Test
  void viewingAnEventIsNotTakingPart() {
    String town =
        PROJECT
            + OPEN_NIGHT
            + "inoue viewed event:night 2022-11-18; inoue met_at goto 2022-11-18 event:night";
    assertThat(Question.ask(town, "inoue", "2022-12-01").routes()).isEmpty();
  }

  @Test
  void attendanceAloneIsNotEnough() {
    String town =
        PROJECT
            + OPEN_NIGHT
            + "jinbo attended event:night 2022-11-18; goto attended event:night 2022-11-18";
    Eligibility answer = Question.ask(town, "jinbo", "2022-12-01");
    assertVerdict(answer, Verdict.ALMOST);
    assertThat(answer.clauses())
        .extracting(Clause::clause, Clause::required, Clause::actual, Clause::met, Clause::ours)
        .containsExactly(
            tuple("referred-by-member", 1, 0, false, false),
            tuple("attended-open-event", 1, 1, true, false),
            tuple("met-member-at-event", 1, 0, false, false));
    assertThat(answer.evidence()).extracting(EligibilityFact::kind).containsExactly("attended");
  }

  @Test
  void aMeetingWithoutAttendanceIsNotEnough() {
    String town = PROJECT + OPEN_NIGHT + "inoue met_at goto 2022-11-18 event:night";
    assertThat(Question.ask(town, "inoue", "2022-12-01").routes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "event:night 2022-11-18 of project:p closed, CLOSED_EVENT",
    "event:night 2022-11-18 of project:q, ",
    "event:night 2022-11-18, "
  })
  void theEventMustBeOpenAndOfTheProject(String event, Lapse why) {
    String town =
        PROJECT
            + event
            + "\ninoue attended event:night 2022-11-18; inoue met_at goto 2022-11-18 event:night";
    Eligibility answer = Question.ask(town, "inoue", "2022-12-01");
    assertThat(answer.routes()).isEmpty();
    assertThat(answer.lapsed().stream().map(EligibilityFact::why).findFirst().orElse(null))
        .isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({"knows baba 2022-11-18", "met_at baba 2022-11-18", "met_at baba 2022-11-18 event:x"})
  void onlyAMeetingStatedAtThatEventCounts(String tie) {
    String town =
        "project:p referral_only founders baba\n"
            + OPEN_NIGHT
            + "inoue attended event:night 2022-11-18; inoue "
            + tie;
    assertThat(Question.ask(town, "inoue", "2022-12-01").routes()).isEmpty();
  }

  @Test
  void thePersonMetMustBeAnActiveMemberOnTheDay() {
    String town =
        """
        project:p referral_only
        event:night 2022-11-18 of project:p
        nishi joined project:p 2023-01-01..2023-03-31
        inoue attended event:night 2022-11-18
        inoue met_at nishi 2022-11-18 event:night
        """;
    assertVerdict(Question.ask(town, "inoue", "2022-12-01"), Verdict.NOT_ELIGIBLE);
    assertVerdict(Question.ask(town, "inoue", "2023-03-31"), Verdict.ELIGIBLE, Route.B);
    Eligibility left = Question.ask(town, "inoue", "2023-04-01");
    assertVerdict(left, Verdict.NOT_ELIGIBLE);
    assertThat(left.lapsed()).extracting(EligibilityFact::why).contains(Lapse.MET_NOT_MEMBER);
  }

  @Test
  void anUndatedPartOrMeetingIsAsOldAsItsEventAndCountsNothingWhereThatIsUndatedToo() {
    String facts = "inoue attended event:night; inoue met_at goto event:night";
    assertVerdict(
        Question.ask(PROJECT + OPEN_NIGHT + facts, "inoue", "2022-11-18"),
        Verdict.ELIGIBLE,
        Route.B);
    assertThat(
            Question.ask(PROJECT + "event:night of project:p\n" + facts, "inoue", "2030-01-01")
                .routes())
        .isEmpty();
  }

  @Test
  void bothRoutesAreNamedTheFirstFirst() {
    String town =
        PROJECT
            + OPEN_NIGHT
            + """
            goto refers inoue project:p 2022-11-20
            inoue attended event:night 2022-11-18
            inoue met_at goto 2022-11-18 event:night
            """;
    Eligibility answer = Question.ask(town, "inoue", "2022-12-01");
    assertVerdict(answer, Verdict.ELIGIBLE, Route.A, Route.B);
    assertThat(answer.next()).isEmpty();
    assertThat(answer.evidence())
        .extracting(EligibilityFact::kind, EligibilityFact::route)
        .containsExactly(
            tuple("referral", Route.A),
            tuple("joined", Route.A),
            tuple("attended", Route.B),
            tuple("met_at", Route.B),
            tuple("joined", Route.B));
    EligibilityFact referral = answer.evidence().getFirst();
    assertThat(referral.whoLabel()).isEqualTo("goto");
    assertThat(referral.sources()).containsExactly(new Source("town", "town", 3));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31, ELIGIBLE", "2023-01-01, MEMBER", "2023-03-31, MEMBER"})
  void whoJoinedIsAMemberFromTheDayThroughTheLast(String day, Verdict verdict) {
    String town =
        PROJECT
            + "goto refers hara project:p 2022-11-01; hara joined project:p 2023-01-01..2023-03-31";
    assertThat(Question.ask(town, "hara", day).verdict()).isEqualTo(verdict);
    assertThat(Question.ask(town, "hara", "2023-04-01").verdict()).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void aFounderIsAMemberFromTheStartOrAlways() {
    assertVerdict(Question.ask(PROJECT, "goto", "1990-01-01"), Verdict.MEMBER);
    String started = "project:p referral_only founders goto started 2022-10-12";
    assertVerdict(Question.ask(started, "goto", "2022-10-11"), Verdict.NOT_ELIGIBLE);
    Eligibility member = Question.ask(started, "goto", "2022-10-12");
    assertVerdict(member, Verdict.MEMBER);
    assertThat(member.clauses()).containsExactly(Clause.stated("already-member", null, 1));
    assertThat(member.evidence()).extracting(EligibilityFact::kind).containsExactly("joined");
  }

  @Test
  void aPathOfTwoHopsIsNoReferral() {
    String town = PROJECT + "hara knows baba 2022-11-01; baba knows goto 2022-11-01";
    assertVerdict(Question.ask(town, "hara", "2022-12-01"), Verdict.ALMOST);
  }

  @Test
  void anybodyMayJoinAnOpenProject() {
    Eligibility answer =
        Question.ask("project:p founders goto; person:mizuno", "mizuno", "2022-12-01");
    assertVerdict(answer, Verdict.ELIGIBLE);
    assertThat(answer.clauses()).containsExactly(Clause.stated("open-project", null, 1));
  }

  @Test
  void refusesWhatIsNeitherAPersonNorAProject() {
    assertThatThrownBy(() -> Question.ask(PROJECT, "nobody", "2022-12-01"))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("unknown id (person:nobody)");
    assertThatThrownBy(() -> Question.ask("person:aoki", "aoki", "2022-12-01"))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("unknown id (project:p)");
  }
}
