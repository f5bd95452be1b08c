package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.programme.SubsidyRules;
import enishi.security.Asker;
import enishi.web.Browser;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * A town that is in no document runs everything without a line of code; its answers are those that
 * its README works out by hand.
 */
class MadeUpTownBrowserTest {
  private static final Path TOWN = Path.of("datasets", "yamanami");
  private static final String DAY = "2026-06-01";
  private static RunningApplication application;
  private static Scripts scripts;

  @BeforeAll
  static void start() throws IOException {
    application = RunningApplication.start();
    application.door(Imports.class).run(TOWN, false, ImportProgress.SILENT);
    application
        .door(SubsidyRules.class)
        .give(
            Files.readString(TOWN.resolve("kawakami-2025.yaml")),
            Asker.owner(),
            application.door(Clock.class));
    scripts = new Scripts(application);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static JsonNode ask(String path, String... more) {
    String[] parameters = new String[more.length + 2];
    System.arraycopy(more, 0, parameters, 0, more.length);
    parameters[more.length] = "asOf";
    parameters[more.length + 1] = DAY;
    return scripts.answer("/api/v1" + path, parameters);
  }

  @Test
  void whatCameOfItsEvents() {
    JsonNode second = ask("/events/event:hiroba-2");
    assertThat(second.path("score").path("n").asInt()).isEqualTo(10);
    assertThat(second.path("score").path("points").asDouble()).isEqualTo(30);
    assertThat(second.path("people").path("present").asInt()).isEqualTo(14);
    assertThat(second.path("subjects").toString()).contains("14").contains("20");
    JsonNode first = ask("/events/event:hiroba-1");
    assertThat(first.path("projects").path("stated").get(0).path("project").asString())
        .isEqualTo("project:pan");
    assertThat(first.path("score").path("n").isNull()).isTrue();
    assertThat(first.path("score").path("published").toString()).contains("\"n\":3");
  }

  @Test
  void whoFitsItsNeeds() {
    JsonNode web = ask("/matches", "need", "need:web").path("candidates");
    assertThat(List.of(web.get(0).path("person").asString(), web.get(1).path("person").asString()))
        .containsExactly("person:y06", "person:y09");
    assertThat(web.get(1).path("proposal").asString()).isEqualTo("pending");
    assertThat(ask("/matches", "need", "need:sled").path("candidates")).isEmpty();
    JsonNode funnel = ask("/funnels", "project", "project:en").path("steps");
    int[] counts = new int[funnel.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = funnel.get(i).path("count").asInt();
    }
    assertThat(counts).containsExactly(12, 3, 3, 3, 2, 1, 1);
  }

  @Test
  void whatItsProgrammePays() {
    JsonNode programme = ask("/programmes/kawakami-2025");
    assertThat(programme.path("people").asInt()).isEqualTo(7);
    assertThat(programme.path("personNights").asInt()).isEqualTo(17);
    assertThat(programme.path("meetings")).hasSize(1);
    JsonNode subsidy =
        ask("/subsidies", "organization", "organization:kumo", "programme", "kawakami-2025");
    assertThat(subsidy.path("years").get(0).path("sum").asInt()).isEqualTo(50_000);
    assertThat(subsidy.path("total").asInt()).isEqualTo(45_000);
  }

  @Test
  void whatItsLedgerAndCasesSay() {
    JsonNode ledger = ask("/ledgers/" + encoded("山並町（架空） 2025年度"));
    assertThat(ledger.path("flagged").asInt()).isEqualTo(2);
    assertThat(ledger.path("summary").path("median").asDouble()).isEqualTo(40);
    JsonNode found = scripts.answer("/api/v1/cases", "q", "朝市");
    assertThat(found.path("total").asInt()).isEqualTo(1);
    JsonNode claims = scripts.answer("/api/v1/claims", "subject", "event:hiroba-2");
    assertThat(claims.toString()).contains("約");
  }

  @Test
  void theThreeQuestions() {
    JsonNode verdict = ask("/eligibility", "person", "person:y05", "project", "project:club");
    assertThat(verdict.path("verdict").asString()).isEqualTo("eligible");
    assertThat(ask("/introductions", "from", "person:y01", "to", "person:y20").path("paths"))
        .isNotEmpty();
    JsonNode tier = ask("/tiers", "person", "person:y27", "municipality", "municipality:017001");
    assertThat(tier.path("tier").asInt()).isEqualTo(3);
    JsonNode week = ask("/week");
    assertThat(week.path("needs").get(0).path("id").asString()).isEqualTo("need:sled");
    assertThat(week.path("events").get(0).path("event").asString()).isEqualTo("event:hiroba-3");
    assertThat(week.path("behind").get(0).path("rows").asInt()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/population?municipality=municipality:017001&asOf=2026-06-01",
        "/events/hiroba-2/report?asOf=2026-06-01",
        "/events/hiroba-3/preparation?asOf=2026-06-01",
        "/matches?need=need:web&asOf=2026-06-01",
        "/matches/plan?asOf=2026-06-01",
        "/matches/carriers?project=project:en&asOf=2026-06-01",
        "/funnels?project=project:en&asOf=2026-06-01",
        "/programmes/kawakami-2025?asOf=2026-06-01",
        "/programmes/kawakami-2025/subsidy?organization=organization:kumo&asOf=2026-06-01",
        "/kpis?asOf=2026-06-01",
        "/cases",
        "/communities?asOf=2026-06-01",
        "/brokers?asOf=2026-06-01",
        "/referral-tree?project=project:club&asOf=2026-06-01",
        "/week?asOf=2026-06-01",
        "/municipalities/017001"
      })
  void everyPageOpens(String path) {
    try (Browser browser = Browser.open(application.address())) {
      browser.signIn("admin", RunningApplication.PASSWORD);
      assertThat(browser.visit(path)).isEqualTo(200);
      browser.assertCleanConsole();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
