package enishi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.Views;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Role;
import enishi.store.Store;
import enishi.store.TestStore;
import enishi.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import picocli.CommandLine;

/** The showcase: the requests of the beans, the dairy, the sweets, the inn and the honey. */
class MatchingIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
  private static final LocalDate OPEN = LocalDate.parse("2020-11-25");
  private static final Id ENHANSU = Id.parse("project:enhansu");

  private static AuditTrail audit;
  private static Matches matches;
  private static Funnels funnels;
  private static MockMvcTester mvc;

  @BeforeAll
  static void importShowcase() {
    Store store = TestStore.empty();
    new Imports(store).run(Path.of("datasets", "showcase"), true, ImportProgress.SILENT);
    LivingNetwork living = new LivingNetwork(store, StrengthRules.standard());
    Views views = new Views(store);
    audit = new AuditTrail(store, CLOCK);
    matches = new Matches(living, views, audit);
    funnels = new Funnels(living, views, store);
    mvc =
        MockMvcTester.create(
            MockMvcBuilders.standaloneSetup(new MatchController(matches, funnels, CLOCK))
                .setCustomArgumentResolvers(new OwnerAsks())
                .build());
  }

  private static Asker asker(Role role, String... scope) {
    return new Asker(
        "somebody",
        role,
        role == Role.MEMBER ? Id.person("baba") : null,
        List.of(scope).stream().map(Id::parse).toList(),
        false);
  }

  private static String run(Callable<Integer> command, StringWriter text, String... arguments) {
    assertThat(new CommandLine(command).execute(arguments)).isZero();
    return text.toString();
  }

  private static String match(String... arguments) {
    var text = new StringWriter();
    return run(
        new MatchCommand(() -> matches, CLOCK, new Terminal(new PrintWriter(text))),
        text,
        arguments);
  }

  private static String funnel(String... arguments) {
    var text = new StringWriter();
    return run(
        new FunnelCommand(() -> funnels, CLOCK, new Terminal(new PrintWriter(text))),
        text,
        arguments);
  }

  @Test
  void theTerminalShowsThePlanAndWhoCarriesTheMatching() {
    var plan = new StringWriter();
    assertThat(
            run(
                new PlanCommand(() -> matches, CLOCK, new Terminal(new PrintWriter(plan))),
                plan,
                "--as-of",
                OPEN.toString()))
        .contains(
            String.valueOf(
                matches
                    .plan(new PlanQuery(1, 1, OPEN), Asker.owner())
                    .needs()
                    .getFirst()
                    .persons()
                    .getFirst()
                    .name()));
    var carriers = new StringWriter();
    assertThat(
            run(
                new CarriersCommand(() -> matches, CLOCK, new Terminal(new PrintWriter(carriers))),
                carriers,
                "--project",
                "enhansu",
                "--as-of",
                "2022-12-01"))
        .contains("遠藤 望", "19");
  }

  @Test
  void whoHasASkillAndIsKnownToTheAdvisorComesFirst() {
    Match match = matches.find(MatchQuery.parse("beans", 200, OPEN), Asker.owner());
    assertThat(match.open()).isTrue();
    assertThat(match.fitting()).isGreaterThan(100);
    assertThat(match.candidates())
        .allSatisfy(one -> assertThat(one.skill().has()).isNotEmpty())
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    Match.Candidate seki =
        match.candidates().stream()
            .filter(one -> one.person().equals(Id.person("seki")))
            .findFirst()
            .orElseThrow();
    assertThat(seki.proposal()).isEqualTo("proposed");
    assertThat(seki.skill().missing()).containsExactly("商品企画");
    assertThat(seki.path().stops())
        .extracting(Match.Stop::person)
        .containsExactly(Id.person("doi"), Id.person("endo"), Id.person("seki"));
    assertThat(
            seki.skill().points()
                + seki.tie().points()
                + seki.path().points()
                + seki.past().points()
                + seki.load().points())
        .isCloseTo(seki.score(), org.assertj.core.data.Offset.offset(1e-12));
    assertThat(audit.list(Id.person("seki"))).extracting("action").contains("match");
  }

  /** Until the contract of 1 February 2021 it was a proposal like the others. */
  @Test
  void outcomesCountFromTheirDay() {
    assertThat(past("2021-01-31")).isEqualTo(0.5);
    assertThat(past("2021-02-01")).isEqualTo(2 / 3.0);
  }

  private static double past(String day) {
    return matches
        .find(MatchQuery.parse("beans", 200, LocalDate.parse(day)), Asker.owner())
        .candidates()
        .stream()
        .filter(one -> one.person().equals(Id.person("seki")))
        .findFirst()
        .orElseThrow()
        .past()
        .value();
  }

  @Test
  void commandAndRestSayTheSame() {
    for (String need : List.of("need:beans", "need:dairy", "need:honey")) {
      assertThat(mvc.get().uri("/api/v1/matches?asOf=2020-11-25&top=3&need=" + need))
          .hasStatusOk()
          .bodyJson()
          .isEqualTo(
              match("--need", need, "--top", "3", "--as-of", "2020-11-25", "--format", "json"),
              JsonCompareMode.STRICT);
    }
    assertThat(mvc.get().uri("/api/v1/funnels?project=project:enhansu"))
        .hasStatusOk()
        .bodyJson()
        .isEqualTo(funnel("--project", "enhansu", "--format", "json"), JsonCompareMode.STRICT);
    assertThat(match("--need", "beans", "--top", "3", "--as-of", "2020-11-25"))
        .contains("白花豆の贈答品ブランドづくり（架空）", "当方の設定");
  }

  @Test
  void onlyOrganizersMatchAndSeeTheirOwnPeople() {
    MatchQuery query = MatchQuery.parse("beans", 200, OPEN);
    for (Role role : List.of(Role.MEMBER, Role.RESEARCHER)) {
      assertThatThrownBy(() -> matches.find(query, asker(role)))
          .extracting(e -> ((EnishiException) e).code())
          .isEqualTo(ErrorCode.FORBIDDEN);
    }
    Match town = matches.find(query, asker(Role.ORGANIZER, "municipality:016331"));
    assertThat(town.outOfSight()).isPositive();
    assertThat(town.candidates()).hasSize(Math.min(200, town.fitting() - town.outOfSight()));
    assertThatThrownBy(() -> matches.find(MatchQuery.parse("gone", 1, OPEN), Asker.owner()))
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(ErrorCode.UNKNOWN_ID);
  }

  /** The advisor knows everybody who proposed and everybody who asked. */
  @Test
  void theAdvisorCarriesTheMatching() {
    Carriers carriers = matches.carriers(ENHANSU, LocalDate.parse("2020-12-01"), Asker.owner());
    assertThat(carriers.proposals()).isEqualTo(19);
    Carriers.Carrier first = carriers.carriers().getFirst();
    assertThat(first.person()).isEqualTo(Id.person("endo"));
    assertThat(first.proposals()).isEqualTo(19);
    assertThat(first.alone()).isEqualTo(19 - carriers.direct());
    assertThat(first.people()).isEqualTo(12 + 5);
  }

  @Test
  void aPlanKeepsItsLimitsAndIsNoWorseThanGreedy() {
    Plan plan = matches.plan(new PlanQuery(2, 1, OPEN), Asker.owner());
    assertThat(plan.needs()).hasSize(5);
    assertThat(plan.total()).isGreaterThanOrEqualTo(plan.greedyTotal());
    assertThat(
            plan.needs().stream().flatMap(one -> one.persons().stream()).map(Plan.Chosen::person))
        .hasSize(10)
        .doesNotHaveDuplicates();
  }

  /** 51 → 12 people / 19 proposals → 5 requests → 2 contracts and 2 pending. */
  @Test
  void theFunnelOfTheDocumentComesOutOfTheGraph() {
    Funnel funnel = funnels.find(ENHANSU, LocalDate.parse("2022-12-01"), Asker.owner());
    assertThat(funnel.steps())
        .extracting(Funnel.Step::count)
        .containsExactly(51, 12, 19, 5, 5, 2, 2);
    assertThat(funnel.steps())
        .extracting(Funnel.Step::unit)
        .containsExactly("人", "人", "件", "件", "社", "件", "件");
    assertThat(funnel.steps().get(2).claims())
        .extracting(Funnel.Claimed::measure, Funnel.Claimed::value, Funnel.Claimed::comparison)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("提案", "19", Funnel.Comparison.SAME),
            org.assertj.core.groups.Tuple.tuple("仕事応募", "19", Funnel.Comparison.SAME));
    assertThat(funnel.conversions())
        .filteredOn(one -> one.basis().equals("claims"))
        .allSatisfy(
            one -> assertThat(one.sources()).allMatch(s -> s.contains("001_ae9647a8bc2ffb0d")))
        .extracting(Funnel.Conversion::numerator, Funnel.Conversion::denominator)
        .contains(
            org.assertj.core.groups.Tuple.tuple(12, 51),
            org.assertj.core.groups.Tuple.tuple(19, 12));
    Funnel before = funnels.find(ENHANSU, LocalDate.parse("2020-11-10"), Asker.owner());
    assertThat(before.steps().get(5).count()).isZero();
  }

  @Test
  void smallCountsAreLeftOutForWhoMayNotSeeEverybody() {
    LocalDate day = LocalDate.parse("2022-12-01");
    for (Role role : List.of(Role.MEMBER, Role.RESEARCHER)) {
      Funnel funnel = funnels.find(ENHANSU, day, asker(role));
      assertThat(funnel.told()).isFalse();
      assertThat(funnel.steps())
          .extracting(Funnel.Step::count)
          .containsExactly(51, 12, 19, 5, 5, null, null);
      assertThat(funnel.conversions())
          .filteredOn(one -> one.basis().equals("graph"))
          .allSatisfy(one -> assertThat(one.numerator() == null || one.numerator() >= 5).isTrue());
    }
    assertThat(funnels.find(ENHANSU, day, asker(Role.ORGANIZER, "municipality:016331")).told())
        .isTrue();
  }
}
