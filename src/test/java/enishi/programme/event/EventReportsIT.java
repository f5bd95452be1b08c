package enishi.programme.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.Role;
import enishi.terminal.Terminal;
import enishi.web.HttpUser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The summit of the source document and the made-up open nights of the showcase. */
class EventReportsIT {
  private static final Id SUMMIT = Id.parse("event:share-2022");
  private static final Id OPEN_NIGHT = Id.parse("event:openday-2023");
  private static final LocalDate DAY = LocalDate.parse("2023-12-31");
  private static RunningApplication application;
  private static EventReports reports;
  private static EventPreparations preparations;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    application
        .door(Imports.class)
        .run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
    reports = application.door(EventReports.class);
    preparations = application.door(EventPreparations.class);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void theSummitIsACrowdWhoseStatedMeetingsCount() {
    EventReport report = reports.find(SUMMIT, DAY, Asker.owner());
    assertThat(report.meetings().crowd()).isTrue();
    assertThat(report.meetings().possible()).isNull();
    assertThat(report.meetings().stated()).isEqualTo(263);
    assertThat(report.people().reported()).isEqualTo(400);
    assertThat(report.people().mixes())
        .allSatisfy(
            mix ->
                assertThat(
                        mix.groups().stream().mapToInt(EventReport.Group::people).sum()
                            + Objects.requireNonNull(mix.unknown()))
                    .isEqualTo(mix.whole()));
  }

  @Test
  void itsProjectsAreAttributedWithTheirLowerBounds() {
    EventReport.Projects projects = reports.find(SUMMIT, DAY, Asker.owner()).projects();
    assertThat(projects.stated()).hasSize(10);
    EventReport.Yield yield = projects.of();
    assertThat(yield).isNotNull();
    assertThat(yield.projects().value()).isEqualTo(10);
    assertThat(yield.projects().atLeast()).isTrue();
    assertThat(yield.people().value()).isEqualTo(400);
    assertThat(yield.people().atLeast()).isTrue();
    assertThat(yield.open()).isTrue();
    assertThat(yield.perHundred()).isCloseTo(2.5, within(1e-12));
  }

  @Test
  void aScoreWithoutAnswersHasNoInterval() {
    EventReport.Score score = reports.find(SUMMIT, DAY, Asker.owner()).score();
    assertThat(score.n()).isNull();
    assertThat(score.low()).isNull();
    EventReport.Published published = score.published().getFirst();
    assertThat(published.value()).isEqualTo("66.7");
    assertThat(published.smallest()).isEqualTo(3);
    assertThat(published.within()).isEqualTo(33);
  }

  @Test
  void documentsThatDisagreeAreBothCited() {
    List<EventReport.Reading> readings =
        reports.find(SUMMIT, DAY, Asker.owner()).subjects().getFirst().readings();
    EventReport.Reading people = readings.getFirst();
    assertThat(people.measure()).isEqualTo("参加者");
    assertThat(people.disagree()).isTrue();
    assertThat(people.claims()).hasSize(2);
    EventReport.Reading sponsors =
        readings.stream().filter(one -> one.measure().equals("協賛")).findFirst().orElseThrow();
    assertThat(sponsors.disagree()).isTrue();
    assertThat(sponsors.claims()).extracting(EventReport.Cited::value).contains("上士幌町役場", "東川町役場");
  }

  @Test
  void answersGiveAScoreWithItsInterval() {
    EventReport.Score score = reports.find(OPEN_NIGHT, DAY, Asker.owner()).score();
    assertThat(score.n()).isEqualTo(14);
    assertThat(score.low()).isLessThan(score.points());
    assertThat(score.high()).isGreaterThan(score.points());
    assertThat(score.rough()).isTrue();
  }

  @Test
  void beforeItsDayThereIsNothing() {
    EventReport report = reports.find(OPEN_NIGHT, LocalDate.parse("2023-02-16"), Asker.owner());
    assertThat(report.people().present()).isZero();
    assertThat(report.meetings().stated()).isZero();
    assertThat(report.score().n()).isNull();
  }

  @Test
  void othersReadNoCountUnderFive() {
    for (Asker asker :
        List.of(
            new Asker("aoki", Role.MEMBER, Id.person("aoki"), List.of(), false),
            new Asker("study", Role.RESEARCHER, null, List.of(), false),
            Asker.of(Account.organizer("far", List.of(Id.parse("municipality:464902")))))) {
      for (Id event : List.of(SUMMIT, OPEN_NIGHT)) {
        EventReport report = reports.find(event, DAY, asker);
        assertThat(report.detailed()).isFalse();
        assertThat(report.projects().found()).isEmpty();
        for (EventReport.Mix mix : report.people().mixes()) {
          assertThat(mix.unknown())
              .satisfiesAnyOf(n -> assertThat(n).isNull(), n -> assertThat(n).isNotIn(1, 2, 3, 4));
          assertThat(mix.groups()).extracting(EventReport.Group::people).doesNotContain(1, 2, 3, 4);
        }
        assertThat(report.score().counts())
            .extracting(EventReport.ScoreCount::people)
            .doesNotContain(1, 2, 3, 4);
      }
    }
  }

  @Test
  void unknownEventsAreSaidSo() {
    assertThatThrownBy(() -> reports.find(Id.parse("event:none"), DAY, Asker.owner()))
        .isInstanceOf(EnishiException.class);
  }

  @Test
  void theCommandGivesWhatRestGives() {
    var text = new StringWriter();
    var command =
        new EventCommand(
            () -> reports,
            () -> preparations,
            Clock.systemUTC(),
            new Terminal(new PrintWriter(text)));
    assertThat(
            new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(
                    "--event", "event:share-2022", "--as-of", "2023-12-31", "--format", "json"))
        .isZero();
    String body =
        new HttpUser(application.address())
            .get(
                "/api/v1/events/event:share-2022?asOf=2023-12-31",
                "Authorization",
                HttpUser.basic("admin", RunningApplication.PASSWORD))
            .body();
    JsonMapper json = JsonMapper.shared();
    assertThat(json.readTree(text.toString())).isEqualTo(json.readTree(body));
    assertThat(body).contains("\"atLeast\":true");
  }

  @Test
  void whoShouldMeetIsForThoseWhoOrganizeThere() {
    EventPreparation all = preparations.find(OPEN_NIGHT, 5, DAY, Asker.owner());
    assertThat(all.people()).isEqualTo(22);
    assertThat(all.tables()).hasSize(5);
    assertThat(all.before()).isEqualTo("2023-02-16");
    assertThat(all.newPairs()).isPositive();
    assertThat(all.newPairs()).isBetween(all.greedy(), all.bound());
    assertThat(all.pairs()).hasSizeLessThanOrEqualTo(20);
    assertThatThrownBy(
            () ->
                preparations.find(
                    OPEN_NIGHT,
                    5,
                    DAY,
                    Asker.of(Account.organizer("far", List.of(Id.parse("municipality:464902"))))))
        .hasMessageContaining("does not organize");
    assertThatThrownBy(
            () ->
                preparations.find(
                    OPEN_NIGHT,
                    5,
                    DAY,
                    new Asker("aoki", Role.MEMBER, Id.person("aoki"), List.of(), false)))
        .isInstanceOf(EnishiException.class);
    EventPreparation ward =
        preparations.find(
            OPEN_NIGHT,
            5,
            DAY,
            Asker.of(Account.organizer("ward", List.of(Id.parse("municipality:131032")))));
    assertThat(ward.people() + ward.unseen()).isEqualTo(22);
  }

  @Test
  void theCommandPrintsTables() {
    var text = new StringWriter();
    var command =
        new EventCommand(
            () -> reports,
            () -> preparations,
            Clock.systemUTC(),
            new Terminal(new PrintWriter(text)));
    assertThat(new CommandLine(command).execute("--event", "openday-2023", "--as-of", "2023-12-31"))
        .isZero();
    assertThat(text.toString()).contains("回答 14 人");
  }
}
