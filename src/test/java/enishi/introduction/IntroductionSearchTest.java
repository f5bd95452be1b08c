package enishi.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import enishi.model.EnishiException;
import enishi.network.Town;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionSearchTest {
  private static final Offset<Double> CLOSE = within(1e-6);

  /** A tie of A = 1: strength 0.393469, and with the usual receptivity 0.262313 a hop. */
  private static String knows(String a, String b) {
    return a + " knows " + b + " 2022-12-01\n";
  }

  /** A = 1.5 + 1.5 + 1.2 = 4.2: strength 0.877544, a hop 0.585029. */
  private static String isClose(String a, String b) {
    return "%1$s contracted_with %2$s 2022-12-01; %1$s co_organized %2$s 2022-12-01; %1$s hosted %2$s 2022-12-01\n"
        .formatted(a, b);
  }

  @Test
  void multipliesStrengthAndReceptivityOverTheHops() {
    Introduction answer = Asking.in(knows("a", "b") + knows("b", "c"), "a", "c").answer();
    IntroductionPath path = answer.paths().getFirst();
    assertThat(path.probability()).isCloseTo(0.068808, CLOSE);
    assertThat(path.band()).isEqualTo(Band.FAINT);
    assertThat(path.weakest()).isZero();
    assertThat(path.hops())
        .extracting(Hop::fromName, Hop::toName)
        .containsExactly(tuple("a", "b"), tuple("b", "c"));
    assertThat(path.hops().getFirst().strength()).isCloseTo(0.393469, CLOSE);
    assertThat(path.hops().getFirst().receptivity()).isCloseTo(2.0 / 3, CLOSE);
    assertThat(answer.backup().hops()).isEmpty();
    assertThat(answer.combined()).isCloseTo(0.068808, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({"0.25, STRONG", "0.2499, FAIR", "0.08, FAIR", "0.0799, FAINT", "0, FAINT"})
  void namesABandForAProbability(double probability, Band band) {
    assertThat(Band.of(probability)).isEqualTo(band);
  }

  @Test
  void tellsWhyTheShortestPathIsNotTheBest() {
    String town = "a messaged c 2022-12-01\n" + isClose("a", "b") + isClose("b", "c");
    Introduction answer = Asking.in(town, "a", "c").answer();
    assertThat(answer.paths()).extracting(Asking::text).containsExactly("a b c", "a c");
    assertThat(answer.paths().getFirst().probability()).isCloseTo(0.342259, CLOSE);
    assertThat(answer.shortest()).isNotNull();
    assertThat(answer.shortest().hops()).isEqualTo(1);
    assertThat(answer.shortest().firstHops()).isEqualTo(2);
    // messaged: A = 0.3, strength 0.139292, with receptivity 0.092861
    assertThat(answer.shortest().path().probability()).isCloseTo(0.092861, CLOSE);
    assertThat(answer.shortest().timesLessProbable()).isCloseTo(3.685708, within(1e-4));
    assertThat(Asking.text(answer.backup())).isEqualTo("a c");
    assertThat(answer.combined()).isCloseTo(0.403338, CLOSE);
  }

  @Test
  void backsUpWithAPathThatSharesNoIntroducer() {
    String town =
        isClose("a", "b")
            + isClose("b", "d")
            + isClose("b", "c")
            + isClose("c", "d")
            + knows("a", "e")
            + knows("e", "d");
    Introduction answer = Asking.in(town, "a", "d").answer();
    assertThat(answer.paths())
        .extracting(Asking::text)
        .containsExactly("a b d", "a b c d", "a e d");
    assertThat(Asking.text(answer.backup())).isEqualTo("a e d");
  }

  @Test
  void learnsFromAnsweredRequestsHowWillinglySomebodyHelps() {
    String town =
        knows("a", "b")
            + "x asks b y 2022-01-01 accepted 2022-01-05; x asks b z 2022-02-01 declined"
            + " 2022-02-03";
    Introduction answer = Asking.in(town, "a", "b").answer();
    assertThat(answer.paths().getFirst().hops().getFirst().receptivity()).isEqualTo(3.0 / 5);
    assertThat(answer.outcomes()).isEqualTo(2);
    assertThat(answer.calibrated()).isFalse();
  }

  @Test
  void showsFiguresFromThirtyOutcomesOn() {
    StringBuilder town = new StringBuilder(knows("a", "b"));
    for (int i = 1; i <= 30; i++) {
      town.append("x asks y z%d 2022-01-01 declined 2022-01-05\n".formatted(i));
    }
    assertThat(Asking.in(town.toString(), "a", "b").answer().calibrated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hidden", "target_only", "left", "deceased", "limit 0; x asks b y 2022-11-01"})
  void asksNobodyToIntroduceWhoDoesNotWantOrCannot(String state) {
    String town = knows("a", "b") + knows("b", "c") + "person:b " + state;
    Introduction answer = Asking.in(town, "a", "c").answer();
    assertThat(answer.paths()).isEmpty();
    assertThat(answer.reason()).isEqualTo(Reason.NO_PATH);
  }

  @ParameterizedTest
  @CsvSource({
    "hidden, OPTED_OUT",
    "left, UNAVAILABLE",
    "deceased, UNAVAILABLE",
    "limit 0; x asks b y 2022-11-01, UNAVAILABLE"
  })
  void tellsWhyATargetCannotBeReached(String state, Reason reason) {
    Introduction answer = Asking.in(knows("a", "b") + "person:b " + state, "a", "b").answer();
    assertThat(answer.reason()).isEqualTo(reason);
    assertThat(answer.suggestions()).isEmpty();
    assertThat(answer.combined()).isNull();
  }

  @Test
  void letsHiddenPersonsAskAndTargetsBeFound() {
    String town = knows("a", "b") + "person:a hidden; person:b target_only";
    assertThat(Asking.in(town, "a", "b").paths()).containsExactly("a b");
  }

  @Test
  void meansAnyCurrentMemberOfAnOrganizationButTheRequester() {
    String town =
        "a holds_post organization:o 2020-01-01..\n"
            + "b holds_post organization:o 2020-01-01..2022-11-30\n"
            + "c holds_post organization:o 2020-01-01..\n"
            + knows("a", "b")
            + knows("b", "c");
    assertThat(Asking.in(town, "a", "organization:o").paths()).containsExactly("a c", "a b c");
    Introduction alone =
        Asking.in("a holds_post organization:o 2020-01-01..", "a", "organization:o").answer();
    assertThat(alone.reason()).isEqualTo(Reason.UNKNOWN);
  }

  @Test
  void meansDecisionMakersInTheOfficesOfAMunicipality() {
    String town =
        knows("a", "b")
            + knows("a", "c")
            + knows("a", "d")
            + "person:b decision_maker; person:c decision_maker\n"
            + "b holds_post organization:office 2020-01-01..; d holds_post organization:office"
            + " 2020-01-01..; c holds_post organization:shop 2020-01-01..\n"
            + "organization:office in municipality:m government; organization:shop in"
            + " municipality:m";
    assertThat(Asking.in(town, "a", "municipality:m").paths().getFirst()).isEqualTo("a b");
    assertThat(Asking.in(town, "a", "municipality:m").paths())
        .allSatisfy(path -> assertThat(path).endsWith("b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"skill:web", "skill:ＷＥＢ", "skill: Web "})
  void findsASkillHoweverItIsWritten(String target) {
    String town = knows("a", "b") + "person:b skills web";
    assertThat(Asking.in(town, "a", target).paths()).containsExactly("a b");
  }

  @Test
  void keepsAvoidedPersonsAndMembersOut() {
    String town =
        knows("a", "b")
            + knows("b", "d")
            + knows("a", "c")
            + knows("c", "d")
            + "c holds_post organization:o 2020-01-01..";
    assertThat(Asking.in(town, "a", "d").avoiding("b").paths()).containsExactly("a c d");
    assertThat(Asking.in(town, "a", "d").avoiding("organization:o").paths())
        .containsExactly("a b d");
  }

  @Test
  void leadsIntoAReferralOnlyProjectThroughItsMembers() {
    String town =
        knows("a", "b")
            + knows("b", "d")
            + knows("a", "c")
            + knows("c", "d")
            + "project:p referral_only; c joined project:p 2020-01-01..";
    assertThat(Asking.in(town, "a", "d").forProject("project:p").paths()).containsExactly("a c d");
    assertThat(Asking.in(town, "a", "c").forProject("project:p").paths())
        .containsExactly("a c", "a b d c");
    assertThat(
            Asking.in(town.replace("referral_only", "started 2020-01-01"), "a", "d")
                .forProject("project:p")
                .paths())
        .containsExactly("a b d", "a c d");
  }

  @Test
  void prefersIntroducersWhoOpenUpMorePeopleWhereAsked() {
    String town =
        isClose("a", "b")
            + isClose("b", "d")
            + knows("a", "c")
            + knows("c", "d")
            + knows("c", "e")
            + knows("e", "f")
            + knows("c", "g")
            + knows("g", "h");
    assertThat(Asking.in(town, "a", "d").paths().getFirst()).isEqualTo("a b d");
    Introduction broad = Asking.in(town, "a", "d").broad().answer();
    assertThat(Asking.text(broad.paths().getFirst())).isEqualTo("a c d");
    // f and h are two connections from c and three from a
    assertThat(broad.paths()).extracting(IntroductionPath::opens).containsExactly(2, 0);
  }

  @Test
  void cutsBelowAFloorAndSaysSo() {
    String town = isClose("a", "b") + knows("a", "c") + knows("c", "b");
    Introduction answer = Asking.in(town, "a", "b").atLeast(0.1).answer();
    assertThat(answer.paths()).extracting(Asking::text).containsExactly("a b");
    assertThat(answer.cut()).isTrue();
    assertThat(Asking.in(town, "a", "b").answer().cut()).isFalse();
    assertThat(Asking.in(town, "a", "b").atLeast(0.9).answer().reason())
        .isEqualTo(Reason.BELOW_FLOOR);
  }

  @Test
  void showsTheFactsBehindEachHop() {
    Introduction answer =
        Asking.in("a attended event:e 2022-12-01; b attended event:e 2022-12-01", "a", "b")
            .answer();
    Hop.Fact fact = answer.paths().getFirst().hops().getFirst().evidence().getFirst();
    assertThat(fact.kind()).isEqualTo("attended");
    assertThat(fact.contextName()).isEqualTo("e");
    assertThat(fact.on()).isEqualTo("2022-12-01");
    assertThat(fact.contribution()).isEqualTo(1);
    assertThat(fact.sources()).extracting(Hop.Source::row).containsExactly(1, 2);
  }

  @Test
  void masksWhomTheAskerMayNotSee() {
    String town =
        knows("a", "b")
            + "b attended event:e 2022-12-01; c attended event:e 2022-12-01\n"
            + "c holds_post organization:o 2020-01-01..";
    Introduction answer = Asking.in(town, "a", "organization:o").seeing("a", "b").answer();
    assertThat(answer.paths()).extracting(Asking::text).containsExactly("a b ?");
    Hop last = answer.paths().getFirst().hops().getLast();
    assertThat(last.toName()).isNull();
    assertThat(last.evidence())
        .allSatisfy(
            fact -> {
              assertThat(fact.context()).isNull();
              assertThat(fact.contextName()).isNull();
              assertThat(fact.source()).isNull();
              assertThat(fact.sources()).isEmpty();
            });
    assertThatThrownBy(() -> Asking.in(town, "a", "c").seeing("a", "b").answer())
        .isInstanceOf(EnishiException.class)
        .hasMessageStartingWith("unknown id (person:c)");
  }

  @Test
  void suggestsWhoCouldMeetAndWhere() {
    String town =
        knows("a", "b")
            + knows("c", "d")
            + "event:fair 2022-12-24\n"
            + "event:past 2022-11-01\n"
            + "event:private 2022-12-25 closed\n"
            + "b registered event:fair 2022-12-24; c registered event:fair 2022-12-24\n"
            + "b attended event:past 2022-11-01; b attended event:private 2022-12-25; c attended"
            + " event:private 2022-12-25";
    Introduction answer = Asking.in(town, "a", "d").answer();
    assertThat(answer.reason()).isEqualTo(Reason.NO_PATH);
    assertThat(answer.suggestions())
        .extracting(
            Suggestion::kind, Suggestion::eventName, Suggestion::nearName, Suggestion::farName)
        .containsExactly(
            tuple(Suggestion.Kind.EVENT, "fair", "b", "c"),
            tuple(Suggestion.Kind.MEETING, null, "b", "c"));
  }

  @Test
  void suggestsNobodyWhomTheAskerMayNotSee() {
    String town = knows("a", "b") + knows("c", "d") + "d holds_post organization:o 2020-01-01..";
    Introduction answer = Asking.in(town, "a", "organization:o").seeing("a", "b", "d").answer();
    assertThat(answer.suggestions()).extracting(Suggestion::farName).containsExactly("d");
  }

  @Test
  void answersForTheDayAsked() {
    Town town = Town.parse(knows("a", "b"));
    assertThat(Asking.in(town, "a", "b").answer(Asking.DAY.minusDays(1)).reason())
        .isEqualTo(Reason.NO_PATH);
  }

  @Test
  void refusesQuestionsThatCannotBeAsked() {
    String town = knows("a", "b");
    assertThatThrownBy(() -> Asking.in(town, "a", "a").answer())
        .hasMessageStartingWith("target (person:a) is the requester");
    assertThatThrownBy(() -> Asking.in(town, "a", "b").maxHops(7).answer())
        .hasMessageStartingWith("max-hops (7) is outside 1..6");
    assertThatThrownBy(() -> Asking.in(town, "a", "b").k(0).answer())
        .hasMessage("number of paths k (0) is outside 1..50");
    assertThatThrownBy(() -> Asking.in(town, "a", "event:e"))
        .hasMessageStartingWith("target (event:e) is nobody to be introduced to");
    assertThatThrownBy(() -> Asking.in(town, "a", "nobody").answer())
        .hasMessageStartingWith("unknown id (person:nobody)");
  }

  @Test
  void saysThatItWasStoppedInsteadOfThatThereIsNoPath() {
    Town town = Town.parse("a knows b 2022-01-01");
    Introduction answer = Asking.in(town, "a", "b").stoppingWhen(() -> true).answer();
    assertThat(answer.paths()).isEmpty();
    assertThat(answer.reason()).isEqualTo(Reason.STOPPED);
    assertThat(answer.stopped()).isTrue();
    assertThat(answer.assumptions()).anyMatch(line -> line.startsWith("stopped:"));
    assertThat(Asking.in(town, "a", "b").answer().stopped()).isFalse();
  }
}
