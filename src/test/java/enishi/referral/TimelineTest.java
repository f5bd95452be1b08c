package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.network.Network;
import enishi.network.Town;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a verdict changes over time, and what is said to be the cause. */
class TimelineTest {
  private static final Id PROJECT = Id.parse("project:p");

  private static List<String> stretches(String town, String person, String from, String to) {
    Network network = Town.parse(town).network();
    LocalDate asOf = LocalDate.parse("2022-12-01");
    TimelineQuery query =
        TimelineQuery.of(
            EligibilityQuery.of(Id.person(person), PROJECT, asOf),
            LocalDate.parse(from),
            LocalDate.parse(to));
    Views views = new Views(UnusedStore.create());
    return Chronicle.of(network, views.of(Asker.owner(), network, asOf), query)
        .answer()
        .stretches()
        .stream()
        .map(s -> s.from() + " " + s.verdict().word() + " " + s.because().kind())
        .toList();
  }

  @Test
  void aReferralBringsEligibilityAndItsExpiryTakesIt() {
    String town =
        """
        project:p referral_only founders goto
        goto refers kondo project:p 2022-11-01 expires 2022-11-20
        """;
    assertThat(stretches(town, "kondo", "2022-01-01", "2023-01-01"))
        .containsExactly(
            "2022-01-01 not-eligible nothing-within-reach",
            "2022-11-01 eligible referral",
            "2022-11-21 almost expired");
  }

  @Test
  void aRevokedReferralLeavesNoTrace() {
    String town =
        """
        project:p referral_only founders goto
        goto refers okada project:p 2022-10-25 revoked 2022-11-25
        event:night 2023-02-17 of project:p; event:early 2022-10-01 of project:p
        """;
    assertThat(stretches(town, "okada", "2022-10-01", "2023-06-01"))
        .containsExactly(
            "2022-10-01 almost attend-event",
            "2022-10-25 eligible referral",
            "2022-11-25 almost attend-event",
            "2023-02-18 not-eligible nothing-within-reach");
  }

  @Test
  void theReferrersMembershipAndTheOwnOneCount() {
    String town =
        """
        project:p referral_only
        nishi joined project:p 2023-01-01..2023-03-31
        nishi refers ueda project:p 2022-06-01
        ueda joined project:p 2023-02-01..2023-02-10
        """;
    assertThat(stretches(town, "ueda", "2022-12-01", "2023-12-01"))
        .containsExactly(
            "2022-12-01 not-eligible nothing-within-reach",
            "2023-01-01 eligible referral",
            "2023-02-01 member joined",
            "2023-02-11 eligible referral",
            "2023-04-01 not-eligible referrer-not-member");
    assertThat(stretches(town, "nishi", "2023-03-01", "2023-05-01"))
        .containsExactly("2023-03-01 member joined", "2023-04-01 not-eligible left");
  }

  @Test
  void aMeetingAtAnOpenEventIsTheSecondRoute() {
    String town =
        """
        project:p referral_only founders goto
        event:night 2022-11-18 of project:p
        inoue attended event:night; inoue met_at goto 2022-11-18 event:night
        """;
    assertThat(stretches(town, "inoue", "2022-11-01", "2023-11-01"))
        .containsExactly("2022-11-01 almost meet-at-event", "2022-11-18 eligible met_at");
  }

  @Test
  void goesAYearBackAndAYearAheadWhereNothingIsSaid() {
    EligibilityQuery asked =
        EligibilityQuery.of(Id.person("a"), PROJECT, LocalDate.parse("2022-12-01"));
    assertThat(TimelineQuery.of(asked, null, null))
        .isEqualTo(
            new TimelineQuery(asked, LocalDate.parse("2021-12-01"), LocalDate.parse("2023-12-01")));
    LocalDate day = LocalDate.parse("2022-12-01");
    assertThatThrownBy(() -> TimelineQuery.of(asked, day, day.minusDays(1)))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("from (2022-12-01) is after to (2022-11-30)");
    assertThatThrownBy(() -> TimelineQuery.of(asked, day, day.plusYears(10)))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("10 years or more");
  }
}
