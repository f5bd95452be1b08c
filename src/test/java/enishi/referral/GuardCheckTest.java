package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.Sight;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.network.Network;
import enishi.network.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every clause of a guard, in towns made for it. */
class GuardCheckTest {
  private static final Id PROJECT = Id.parse("project:p");
  private static final String MEMBERS =
      """
      project:p referral_only founders root
      root refers aoki project:p 2022-01-01; aoki joined project:p 2022-01-02
      root refers baba project:p 2022-02-01; baba joined project:p 2022-02-02
      aoki refers chiba project:p 2022-03-01; chiba joined project:p 2022-03-02
      """;

  private static Guard guard(
      @Nullable Integer q, @Nullable Integer d, @Nullable Integer s, @Nullable Integer g) {
    return new Guard(q, d, s, g, null, false, Guard.DEFAULT_LEVELS);
  }

  private static Guard within(int distance) {
    return new Guard(null, null, null, null, distance, false, Guard.DEFAULT_LEVELS);
  }

  private static Guard trust(Integer... levels) {
    return new Guard(null, null, null, null, null, true, List.of(levels));
  }

  private static GuardCheck check(String town, Guard guard, String day) {
    Network network = Town.parse(town).network();
    return new GuardCheck(network, PROJECT, LocalDate.parse(day), guard);
  }

  /** Clauses as {@code word actual/required}, with a ! where unmet. */
  private static String judge(String town, Guard guard, String person, String day) {
    return check(town, guard, day).judge(Id.person(person)).clauses().stream()
        .map(c -> "%s %s/%d%s".formatted(c.clause(), c.actual(), c.required(), c.met() ? "" : "!"))
        .collect(Collectors.joining(", "));
  }

  @Test
  void countsMembersWhoseReferralsAreInForceEachOnce() {
    String town =
        MEMBERS
            + "aoki refers x project:p 2022-05-01; aoki refers x project:p 2022-05-02\n"
            + "baba refers x project:p 2022-05-01 expires 2022-05-31; stranger refers x project:p"
            + " 2022-05-01\n";
    assertThat(judge(town, guard(2, null, null, null), "x", "2022-05-31"))
        .isEqualTo("referrers 2/2");
    assertThat(judge(town, guard(2, null, null, null), "x", "2022-06-01"))
        .isEqualTo("referrers 1/2!");
  }

  @ParameterizedTest
  @CsvSource({"2022-05-30, referral-age 1/1", "2022-05-31, referral-age 0/1!"})
  void aReferralCountsWhileItIsYoungerThanThat(String day, String expected) {
    String town = MEMBERS + "aoki refers x project:p 2022-05-01\n";
    assertThat(judge(town, guard(null, 30, null, null), "x", day)).isEqualTo(expected);
  }

  @Test
  void aReferrerWithTooManyInForceDoesNotCount() {
    String town =
        MEMBERS + "chiba refers x project:p 2022-05-01; chiba refers y project:p 2022-05-02\n";
    assertThat(judge(town, guard(null, null, 1, null), "x", "2022-05-01"))
        .isEqualTo("referrer-stock 1/1");
    assertThat(judge(town, guard(null, null, 1, null), "x", "2022-05-02"))
        .isEqualTo("referrer-stock 0/1!");
    assertThat(judge(town, guard(null, null, 2, null), "x", "2022-05-02"))
        .isEqualTo("referrer-stock 1/1");
  }

  @Test
  void aReferralCountsSoManyDaysAfterTheOneBeforeOnOneDayInCandidateOrder() {
    String town =
        MEMBERS
            + "chiba refers x project:p 2022-05-01; chiba refers y project:p 2022-05-01\n"
            + "chiba refers z project:p 2022-05-31; baba refers gone project:p 2022-05-01 revoked"
            + " 2022-05-03\n"
            + "baba refers late project:p 2022-05-02\n";
    Guard guard = guard(null, null, null, 30);
    assertThat(judge(town, guard, "x", "2022-06-01")).isEqualTo("referral-spacing 1/1");
    assertThat(judge(town, guard, "y", "2022-06-01")).isEqualTo("referral-spacing 0/1!");
    assertThat(judge(town, guard, "z", "2022-06-01")).isEqualTo("referral-spacing 1/1");
    assertThat(judge(town, guard, "late", "2022-05-02")).as("not revoked yet").endsWith("0/1!");
    assertThat(judge(town, guard, "late", "2022-05-03")).as("revoked").endsWith("1/1");
  }

  @Test
  void clausesOnReferralsBuildOnEachOther() {
    String town =
        MEMBERS
            + "aoki refers x project:p 2022-01-05; baba refers x project:p 2022-05-01\n"
            + "baba refers y project:p 2022-05-02; chiba refers x project:p 2022-05-01\n";
    assertThat(judge(town, guard(2, 30, 1, 10), "x", "2022-05-10"))
        .isEqualTo("referrers 3/2, referral-age 2/2, referrer-stock 1/2!, referral-spacing 1/2!");
  }

  @Test
  void countsReferralsFromTheFounders() {
    String town =
        MEMBERS
            + "chiba refers x project:p 2022-05-01; lone joined project:p 2022-01-01; lone refers y"
            + " project:p 2022-05-01\n";
    assertThat(judge(town, within(3), "x", "2022-05-01")).isEqualTo("distance 3/3");
    assertThat(judge(town, within(2), "x", "2022-05-01")).isEqualTo("distance 3/2!");
    assertThat(judge(town, within(2), "y", "2022-05-01")).isEqualTo("distance null/2!");
    assertThat(judge(town, within(2), "nobody", "2022-05-01")).isEqualTo("distance null/2!");
  }

  @Test
  void trustReachesAsManyAsItsCapacityPassesOn() {
    String town =
        MEMBERS + "chiba refers x project:p 2022-05-01; chiba refers y project:p 2022-05-01\n";
    Guard guard = trust(16, 8, 4, 2);
    assertThat(judge(town, guard, "x", "2022-05-01")).as("by id").isEqualTo("trust-flow 1/1");
    assertThat(judge(town, guard, "y", "2022-05-01")).isEqualTo("trust-flow 0/1!");
    assertThat(check(town, guard, "2022-05-01").trust().capacityAt(0)).as("scaled").isEqualTo(5);
  }

  @Test
  void nobodyIsTrustedWithoutFounders() {
    String town =
        "project:p referral_only; aoki joined project:p 2022-01-01; aoki refers x project:p"
            + " 2022-01-02";
    assertThat(judge(town, trust(8, 4), "x", "2022-01-02")).isEqualTo("trust-flow 0/1!");
  }

  /** Whoever a newcomer is sent to is somebody whose referral would do, and nobody is left out. */
  @Test
  void knowsWhoseWordWouldCountForANewcomer() {
    String town =
        MEMBERS + "aoki refers x project:p 2022-05-01; chiba refers y project:p 2022-05-01\n";
    List<Guard> guards =
        List.of(
            guard(null, 30, 1, 5),
            guard(1, null, 2, null),
            within(2),
            trust(8, 4, 2, 1),
            trust(1),
            Guard.OFF);
    for (Guard guard : guards) {
      for (String day : List.of("2022-05-03", "2022-05-10", "2023-05-10")) {
        GuardCheck check = check(town, guard, day);
        Id newcomer = Id.person("zz");
        assertThat(check.helpful())
            .as("%s on %s", guard, day)
            .containsExactlyElementsOf(
                Stream.of("aoki", "baba", "chiba", "root")
                    .map(Id::person)
                    .filter(member -> check.wouldPass(newcomer, member))
                    .toList());
      }
    }
    assertThat(check(town, within(2), "2022-05-10").helpful())
        .extracting(Id::key)
        .containsExactly("aoki", "baba", "root");
  }

  @Test
  void offersNoMemberWhoseWordWouldNotCount() {
    String town = MEMBERS + "z knows chiba 2022-04-01; z knows stranger 2022-04-01\n";
    Network network = Town.parse(town).network();
    LocalDate day = LocalDate.parse("2022-05-10");
    EligibilityQuery query = EligibilityQuery.of(Id.person("z"), PROJECT, day);
    GuardCheck near = new GuardCheck(network, PROJECT, day, within(2));
    assertThat(Judgement.of(network, Sight.ofEverybody(network), query).answer().next())
        .extracting(NextStep::who)
        .contains(Id.person("chiba"));
    Eligibility guarded = Judgement.of(network, Sight.ofEverybody(network), query, near).answer();
    assertThat(guarded.next()).extracting(NextStep::who).doesNotContain(Id.person("chiba"));
    assertThat(guarded.next()).extracting(NextStep::who).contains(Id.person("aoki"));
  }

  @Test
  void saysWhetherOneMoreReferralWouldBeEnough() {
    String town =
        MEMBERS + "aoki refers x project:p 2022-05-01; chiba refers y project:p 2022-05-01\n";
    GuardCheck two = check(town, guard(2, null, null, null), "2022-05-10");
    assertThat(two.wouldPass(Id.person("x"), Id.person("baba"))).isTrue();
    assertThat(two.wouldPass(Id.person("x"), Id.person("aoki"))).as("the same again").isFalse();
    assertThat(two.wouldPass(Id.person("x"), Id.person("y"))).as("no member").isFalse();
    GuardCheck spaced = check(town, guard(null, null, 1, 5), "2022-05-05");
    assertThat(spaced.wouldPass(Id.person("z"), Id.person("chiba"))).as("too soon").isFalse();
    assertThat(spaced.wouldPass(Id.person("z"), Id.person("root"))).as("has two").isFalse();
    assertThat(spaced.wouldPass(Id.person("z"), Id.person("baba"))).isTrue();
    GuardCheck near = check(town, within(2), "2022-05-10");
    assertThat(near.wouldPass(Id.person("y"), Id.person("chiba"))).isFalse();
    assertThat(near.wouldPass(Id.person("y"), Id.person("baba"))).isTrue();
    String full = MEMBERS + "chiba refers y project:p 2022-05-01\n";
    GuardCheck trusted = check(full, trust(8, 4, 2, 1), "2022-05-10");
    assertThat(trusted.wouldPass(Id.person("z"), Id.person("chiba"))).as("y was first").isFalse();
    assertThat(trusted.wouldPass(Id.person("w"), Id.person("chiba"))).as("before y").isTrue();
    assertThat(check(town, Guard.OFF, "2022-05-10").wouldPass(Id.person("z"), Id.person("baba")))
        .isTrue();
  }

  @Test
  void aMembersReferralIsAsOldAsItWasWhenTheyJoined() {
    assertThat(judge(MEMBERS, guard(1, 30, null, null), "chiba", "2023-01-01"))
        .isEqualTo("referrers 1/1, referral-age 1/1");
    assertThat(judge(MEMBERS, guard(1, 1, null, null), "chiba", "2023-01-01"))
        .isEqualTo("referrers 1/1, referral-age 0/1!");
  }

  @Test
  void refusesNumbersThatSayNothing() {
    assertThatThrownBy(() -> guard(0, null, null, null))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("minReferrers (0) is not between 1 and 100");
    assertThatThrownBy(() -> trust())
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("levels ([]) are 0 numbers");
    assertThat(Guard.OFF.isOff()).isTrue();
  }
}
