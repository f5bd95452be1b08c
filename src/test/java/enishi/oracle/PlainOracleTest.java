package enishi.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Values worked by hand; the simple reading must be right before anything is held against it. */
class PlainOracleTest {
  private static final LocalDate DAY = LocalDate.parse("2022-12-01");
  private static final String PEOPLE =
      """
      id,name,residence,consent,skills,decision_maker,status
      person:a,A,municipality:131032,,,,
      person:b,B,municipality:016331,,,,
      person:c,C,,,,,
      person:d,D,,,web,,
      person:h,H,,hidden,,,
      """;

  private static PlainTown town(String... tableAndText) {
    var tables = new HashMap<>(Map.of("people", PEOPLE));
    for (int i = 0; i < tableAndText.length; i += 2) {
      tables.put(tableAndText[i], tableAndText[i + 1]);
    }
    return PlainTown.of(tables);
  }

  private static double strength(PlainTown town, String a, String b, LocalDate day) {
    return PlainStrength.of(town, a, b, day).orElseThrow();
  }

  @Test
  void anEventOfSixLosesHalfInItsHalfLife() {
    StringBuilder rows = new StringBuilder("subject,kind,object,on\n");
    for (String person : List.of("a", "b", "c", "d", "h", "x")) {
      rows.append("person:%s,attended,event:e,2022-06-04\n".formatted(person));
    }
    PlainTown town = town("engagements", rows.toString());
    // 180 days before: A = 1/5 · 1/2 = 0.1, strength = 1 − e^−0.05
    assertThat(strength(town, "person:a", "person:b", DAY)).isCloseTo(0.0487706, within(1e-7));
  }

  @Test
  void aCrowdIsContextButAStatedMeetingInItCounts() {
    PlainTown town =
        town(
            "events", "id,starts_on,reported_attendance\nevent:e,2022-12-01,400\n",
            "engagements",
                """
                subject,kind,object,on
                person:a,attended,event:e,2022-12-01
                person:b,attended,event:e,2022-12-01
                person:c,attended,event:e,2022-12-01
                """,
            "ties", "person_a,person_b,kind,on,event\nperson:b,person:a,met_at,,event:e\n");
    assertThat(strength(town, "person:a", "person:b", DAY)).isCloseTo(0.393469, within(1e-6));
    assertThat(PlainStrength.of(town, "person:a", "person:c", DAY)).isEmpty();
  }

  @Test
  void membersShareAProjectWhileBothStayAndTheRestCountsThem() {
    PlainTown town =
        town(
            "projects", "id,started_on,founders\nproject:p,2020-01-01,person:a\n",
            "engagements",
                """
                subject,kind,object,on,until
                person:b,joined,project:p,2021-01-01,
                person:c,joined,project:p,2021-01-01,2021-06-04
                """);
    // Two members today: share 1, age 0, A = 1.
    assertThat(strength(town, "person:a", "person:b", DAY)).isCloseTo(0.393469, within(1e-6));
    // c left 545 days ago, when they were three: A = 1/2 · 1/2 = 0.25.
    assertThat(strength(town, "person:a", "person:c", DAY)).isCloseTo(0.117503, within(1e-6));
  }

  @Test
  void aRevokedReferralIsGoneFromItsDayOn() {
    PlainTown town =
        town(
            "referrals",
            "referrer,candidate,project,on,expires_on,revoked_on\n"
                + "person:a,person:b,project:p,2022-11-01,2022-11-05,2022-12-01\n");
    assertThat(PlainStrength.of(town, "person:a", "person:b", DAY)).isEmpty();
    // 29 days: A = 2^(−29/730) = 0.972840
    assertThat(strength(town, "person:a", "person:b", DAY.minusDays(1)))
        .isCloseTo(1 - Math.exp(-0.972840 / 2), within(1e-6));
  }

  @Test
  void theBestPathMayBeLongerThanTheShortest() {
    PlainTown town =
        town(
            "ties",
            """
            person_a,person_b,kind,on
            person:a,person:d,messaged,2022-06-04
            person:a,person:b,contracted_with,2022-12-01
            person:a,person:b,knows,2022-12-01
            person:b,person:d,contracted_with,2022-12-01
            person:b,person:d,knows,2022-12-01
            person:a,person:h,knows,2022-12-01
            person:h,person:d,knows,2022-12-01
            """,
            "introductions",
            "requester,introducer,target,asked_on,answered_on,outcome\n"
                + "person:c,person:b,person:x,2022-01-01,2022-01-02,met\n");
    var paths = new PlainPaths(town, DAY).all("person:a", "person:d", 3);
    // a–b–d: (1 − e^−1.25)² · r(b) 3/4 · r(d) 2/3; a–d: A = 0.3 / 4, strength 0.0368, r 2/3.
    assertThat(paths)
        .extracting(PlainPaths.Path::ids)
        .containsExactly(
            List.of("person:a", "person:b", "person:d"), List.of("person:a", "person:d"));
    assertThat(paths.get(0).probability()).isCloseTo(0.713495 * 0.713495 / 2, within(1e-6));
    assertThat(paths.get(1).probability()).isCloseTo(0.036806 * 2 / 3, within(1e-6));
    assertThat(PlainPaths.backup(paths)).contains(paths.get(1));
    assertThat(new PlainPaths(town, DAY).all("person:a", "skill:web", 1)).hasSize(1);
  }

  @Test
  void equalPathsComeInTheOrderOfTheirIds() {
    PlainTown town =
        town(
            "ties",
            """
            person_a,person_b,kind,on
            person:a,person:c,knows,2022-01-01
            person:c,person:d,knows,2022-01-01
            person:d,person:b,knows,2022-01-01
            person:a,person:b,knows,2022-01-01
            """);
    assertThat(new PlainPaths(town, DAY).all("person:a", "person:d", 3))
        .extracting(path -> path.ids().get(1))
        .containsExactly("person:b", "person:c");
  }

  @Test
  void whoOptedOutOrLeftIsNoIntroducer() {
    String ties =
        """
        person_a,person_b,kind,on
        person:a,person:t,knows,2022-01-01
        person:t,person:z,knows,2022-01-01
        person:a,person:l,knows,2022-01-01
        person:l,person:z,knows,2022-01-01
        person:a,person:f,knows,2022-01-01
        person:f,person:z,knows,2022-01-01
        """;
    String people =
        """
        id,consent,status,open_request_limit
        person:a,,,
        person:f,,,0
        person:l,,left,
        person:t,target_only,,
        person:z,,,
        """;
    String asked = "requester,introducer,target,asked_on,answered_on\nperson:x,person:f,person:y,";
    var busy =
        PlainTown.of(
            Map.of("people", people, "ties", ties, "introductions", asked + "2022-11-30,\n"));
    var free =
        PlainTown.of(
            Map.of("people", people, "ties", ties, "introductions", asked + "2022-12-02,\n"));
    assertThat(new PlainPaths(busy, DAY).all("person:a", "person:z", 3)).isEmpty();
    assertThat(new PlainPaths(busy, DAY).reaches("person:a", "person:z", 3)).isFalse();
    assertThat(new PlainPaths(busy, DAY).all("person:a", "person:t", 3)).hasSize(1);
    assertThat(new PlainPaths(free, DAY).all("person:a", "person:z", 3)).hasSize(1);
  }

  @Test
  void attendanceAloneIsNotRouteB() {
    String events = "id,admission,project,starts_on,ends_on\nevent:e,open,project:p,2022-11-01,\n";
    String projects =
        "id,admission,started_on,founders\nproject:p,referral_only,2020-01-01,person:a\n";
    String engagements = "subject,kind,object,on\nperson:b,attended,event:e,\n";
    String met = "person_a,person_b,kind,on,event\nperson:a,person:b,met_at,,event:e\n";
    var alone = town("events", events, "projects", projects, "engagements", engagements);
    var both =
        town("events", events, "projects", projects, "engagements", engagements, "ties", met);
    assertThat(PlainEligibility.of(alone, "person:b", "project:p", DAY, 3).verdict())
        .isEqualTo("not-eligible");
    assertThat(PlainEligibility.of(both, "person:b", "project:p", DAY, 3).routes())
        .containsExactly("B");
    assertThat(PlainEligibility.of(both, "person:c", "project:p", LocalDate.parse("2022-11-01"), 3))
        .extracting(PlainEligibility.Answer::verdict, PlainEligibility.Answer::openEvents)
        .containsExactly("almost", new TreeSet<>(List.of("event:e")));
    assertThat(PlainEligibility.of(both, "person:a", "project:p", DAY, 3).verdict())
        .isEqualTo("member");
  }

  @Test
  void tierIsTheHighestRungThatHasNotLapsed() {
    PlainTown town =
        town(
            "events", "id,starts_on,municipality\nevent:e,2022-08-26,municipality:016331\n",
            "engagements",
                """
                subject,kind,object,on
                person:a,attended,event:e,
                person:a,posted,municipality:016331,2021-12-01
                person:b,spoke,event:e,
                person:c,donated,municipality:016331,2021-11-30
                person:d,contracted,municipality:016331,2020-12-01
                """);
    String town16331 = "municipality:016331";
    assertThat(PlainTiers.of(town, "person:a", town16331, DAY))
        .isEqualTo(new PlainTiers.Tier(2, "reached", DAY));
    assertThat(PlainTiers.of(town, "person:b", town16331, DAY).why()).isEqualTo("resident");
    assertThat(PlainTiers.of(town, "person:c", town16331, DAY).why()).isEqualTo("lapsed");
    assertThat(PlainTiers.of(town, "person:d", town16331, DAY))
        .isEqualTo(new PlainTiers.Tier(4, "reached", DAY));
    assertThat(PlainTiers.of(town, "person:h", town16331, DAY).tier()).isZero();
    // 365 days: A = 1 · 1/2 + 2^(−97/365)
    assertThat(PlainTiers.strength(town, "person:a", town16331, DAY).orElseThrow())
        .isCloseTo(1 - Math.exp(-(0.5 + 0.831764) / 2), within(1e-6));
  }
}
