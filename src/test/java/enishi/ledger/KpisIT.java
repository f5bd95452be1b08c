package enishi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.terminal.Terminal;
import enishi.web.HttpUser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ledgers and claims from the imported files to REST and the command. */
class KpisIT {
  private static final String PASSWORD = RunningApplication.PASSWORD;
  private static final String SHOWCASE = "錦江町 MIRAI";
  private static RunningApplication application;

  @BeforeAll
  static void start(@TempDir Path folder) {
    application = RunningApplication.start();
    for (Path dataset :
        List.of(
            Path.of("datasets", "showcase"),
            Path.of("src/test/resources/ledger-town"),
            MadeUpCases.write(MadeUpCases.of(20261126, 2_000), folder))) {
      assertThat(
              application.door(Imports.class).run(dataset, false, ImportProgress.SILENT).problems())
          .isEmpty();
    }
    Accounts accounts = application.door(Accounts.class);
    accounts.create(Account.researcher("researcher"), PASSWORD);
    accounts.create(Account.organizer("town", List.of(Id.parse("municipality:016331"))), PASSWORD);
    accounts.create(Account.organizer("kinko", List.of(Id.parse("municipality:464902"))), PASSWORD);
    accounts.create(Account.member("aoki", Id.person("aoki")), PASSWORD);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static HttpResponse<String> get(String account, String path) {
    return new HttpUser(application.address())
        .get(path, "Authorization", HttpUser.basic(account, PASSWORD));
  }

  private static JsonNode json(String account, String path) {
    HttpResponse<String> answer = get(account, path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }

  private static JsonNode ledger(String account, String name, String day) {
    return json(account, "/api/v1/ledgers/" + encoded(name) + "?asOf=" + day);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Map<String, JsonNode> rows(JsonNode ledger) {
    Map<String, JsonNode> rows = new TreeMap<>();
    for (JsonNode pillar : ledger.path("pillars")) {
      for (JsonNode row : pillar.path("rows")) {
        rows.put(row.path("key").asString(), row);
      }
    }
    return rows;
  }

  private static JsonNode row(Map<String, JsonNode> rows, String key) {
    return Objects.requireNonNull(rows.get(key), key);
  }

  private static JsonNode comparison(Map<String, JsonNode> rows, String key, String title) {
    for (JsonNode one : row(rows, key).path("comparisons")) {
      if (one.path("title").asString().contains(title)) {
        return one;
      }
    }
    throw new AssertionError(key + " has no comparison with " + title);
  }

  @Test
  void flagsWhatWasFlaggedByHandAndSumsUpWithTheMedian() {
    JsonNode answer = ledger("aoki", SHOWCASE, "2022-12-01");
    Map<String, JsonNode> rows = rows(answer);
    assertThat(rows).hasSize(48);
    assertThat(answer.path("flagged").asInt()).isEqualTo(7);
    WorkedByHand.rows()
        .forEach(
            (key, hand) ->
                assertThat(row(rows, key).path("rate").path("flagged").asBoolean())
                    .as(key)
                    .isEqualTo(hand.flagged()));
    JsonNode summary = answer.path("summary");
    List<Double> byHand =
        WorkedByHand.rows().values().stream()
            .filter(row -> !row.percent().isEmpty())
            .map(row -> Double.valueOf(row.percent()))
            .sorted()
            .toList();
    assertThat(summary.path("defined").asInt()).isEqualTo(byHand.size()).isEqualTo(47);
    assertThat(summary.path("undefined").asInt()).isEqualTo(1);
    assertThat(summary.path("atZero").asLong())
        .isEqualTo(byHand.stream().filter(rate -> rate == 0).count());
    assertThat(summary.path("atLeast100").asLong())
        .isEqualTo(byHand.stream().filter(rate -> rate >= 100).count());
    assertThat(summary.path("median").asDouble()).isEqualTo(byHand.get(23)).isEqualTo(40);
    assertThat(summary.path("mean").asDouble()).isCloseTo(mean(byHand, 10_000), within(0.005));
    assertThat(summary.path("cappedMean").asDouble()).isCloseTo(mean(byHand, 100), within(0.005));
  }

  private static double mean(List<Double> rates, double cap) {
    return rates.stream().mapToDouble(rate -> Math.min(rate, cap)).average().orElseThrow();
  }

  /** 22 + 3 + 1 + 5 = 31, one less than the row's 32. */
  @Test
  void tiesRowsToTheirDetails() {
    Map<String, JsonNode> rows = rows(ledger("admin", SHOWCASE, "2022-12-01"));
    JsonNode press = comparison(rows, "1-2", "報道");
    assertThat(press.path("found").asInt()).isEqualTo(31);
    assertThat(press.path("difference").asInt()).isEqualTo(1);
    assertThat(press.path("agrees").asBoolean()).isFalse();
    assertThat(press.path("terms")).hasSize(4);
    assertThat(press.path("terms").get(0).path("source").asString()).contains("004_");
    assertThat(comparison(rows, "2-1", "国内").path("agrees").asBoolean()).isTrue();
    assertThat(comparison(rows, "2-2", "下見").path("agrees").asBoolean()).isTrue();
    assertThat(comparison(rows, "2-9", "納税額").path("found").asDouble()).isEqualTo(68.91);
    assertThat(comparison(rows, "2-9", "売上額").path("found").asDouble()).isEqualTo(50.73);
    assertThat(comparison(rows, "2-10", "割合").path("difference").asDouble()).isEqualTo(-5.1);
    assertThat(comparison(rows, "3-2", "コンテスト").path("difference").asInt()).isEqualTo(2);
    assertThat(comparison(rows, "4-5", "研修の参加者").path("agrees").asBoolean()).isTrue();
    assertThat(comparison(rows, "4-5", "合同研修").path("difference").asInt()).isEqualTo(1);
    assertThat(comparison(rows, "4-6", "会議").path("agrees").asBoolean()).isTrue();
  }

  @Test
  void countsTheRegistersInTheGraph() {
    Map<String, JsonNode> rows = rows(ledger("admin", SHOWCASE, "2022-12-01"));
    Map.of("3-3", 400, "3-4", 430, "3-5", 54, "4-10", 12)
        .forEach(
            (key, people) -> {
              JsonNode counted = comparison(rows, key, "名簿");
              assertThat(counted.path("found").asInt()).as(key).isEqualTo(people);
              assertThat(counted.path("agrees").asBoolean()).as(key).isTrue();
            });
    assertThat(
            comparison(rows(ledger("admin", SHOWCASE, "2017-04-02")), "3-3", "名簿")
                .path("found")
                .asInt())
        .as("before most were registered")
        .isLessThan(400);
  }

  @Test
  void tellsNumbersOfPersonsOnlyToWhoMayKnowThem() {
    JsonNode member = comparison(rows(ledger("aoki", SHOWCASE, "2022-12-01")), "3-3", "名簿");
    assertThat(member.path("hidden").asBoolean()).isTrue();
    assertThat(member.path("found").isNull()).isTrue();
    assertThat(member.path("difference").isNull()).isTrue();
    JsonNode other = comparison(rows(ledger("town", SHOWCASE, "2022-12-01")), "3-3", "名簿");
    assertThat(other.path("found").asInt()).isLessThan(400);
    assertThat(other.path("partial").asBoolean()).isTrue();
    JsonNode own = comparison(rows(ledger("kinko", SHOWCASE, "2022-12-01")), "4-10", "名簿");
    assertThat(own.path("found").asInt()).isEqualTo(12);
    assertThat(own.path("partial").asBoolean()).isFalse();
    JsonNode few =
        comparison(rows(ledger("researcher", "みさき町（架空） 2025年度", "2025-10-01")), "1-3", "名簿");
    assertThat(few.path("hidden").asBoolean()).as("three people").isTrue();
    HttpUser browser = new HttpUser(application.address());
    browser.signIn("aoki", PASSWORD);
    assertThat(browser.get("/kpis/register?register=register:" + encoded("ファン")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void anotherTownsLedgerComesByImport() {
    JsonNode answer = ledger("admin", "みさき町（架空） 2025年度", "2025-09-30");
    Map<String, JsonNode> rows = rows(answer);
    assertThat(answer.path("expectedPercent").asDouble())
        .as("183 of 365 days")
        .isEqualTo(50.136986);
    assertThat(answer.path("next").asString()).isEqualTo("みさき町（架空） 2026年度");
    assertThat(row(rows, "1-1").path("nextTarget").asString()).isEqualTo("15社");
    assertThat(comparison(rows, "1-1", "滞在").path("found").asInt()).as("two firms").isEqualTo(2);
    assertThat(comparison(rows, "1-2", "滞在").path("found").asInt()).as("persons").isEqualTo(5);
    assertThat(comparison(rows, "1-3", "名簿").path("found").asInt()).isEqualTo(3);
    assertThat(comparison(rows, "1-4", "講演会").path("found").asInt()).isEqualTo(2);
    assertThat(answer.path("alerts").valueStream().map(a -> a.path("key").asString()))
        .containsExactly("1-1", "1-3");
    assertThat(row(rows, "1-5").path("rate").path("explanations").get(0).path("reading").asString())
        .isEqualTo("truncated");
    assertThat(row(rows, "1-6").path("rate").path("state").asString()).isEqualTo("not-measured");
  }

  @Test
  void theCommandAnswersAsRestDoes() {
    assertThat(new JsonMapper().readTree(command("--format", "json")))
        .isEqualTo(ledger("admin", SHOWCASE, "2022-12-01"));
    assertThat(command()).contains("錦江町 MIRAI の KPI", "48 行のうち 7 行", "8.89 %", "切り捨て");
    assertThat(command("--format", "csv").lines()).hasSize(49);
  }

  private static String command(String... more) {
    var text = new StringWriter();
    var clock = Clock.fixed(Instant.parse("2022-11-30T15:30:00Z"), ZoneId.of("Asia/Tokyo"));
    var command =
        new KpiCommand(
            () -> application.door(Kpis.class), clock, new Terminal(new PrintWriter(text)));
    assertThat(
            new CommandLine(command)
                .execute(
                    Stream.concat(Stream.of("--ledger", SHOWCASE), Stream.of(more))
                        .toArray(String[]::new)))
        .isZero();
    return text.toString();
  }

  @Test
  void saysWhichLedgersThereAre() {
    assertThat(
            json("aoki", "/api/v1/ledgers").path("ledgers").valueStream().map(JsonNode::asString))
        .containsExactly("みさき町（架空） 2025年度", "みさき町（架空） 2026年度", SHOWCASE);
    assertThat(get("aoki", "/api/v1/ledgers/x").statusCode()).isEqualTo(404);
  }

  @Test
  void claimsThatDisagreeStandSideBySide() {
    JsonNode sheet = json("aoki", "/api/v1/claims?subject=event:share-2022");
    JsonNode first = sheet.path("measures").get(0);
    JsonNode second = sheet.path("measures").get(1);
    assertThat(sheet.path("conflicts").asInt()).isEqualTo(2);
    assertThat(first.path("measure").asString()).isEqualTo("参加者");
    assertThat(first.path("standing").asString()).isEqualTo("two-readings");
    assertThat(first.path("claims").valueStream().map(c -> c.path("source").asString()))
        .hasSize(2)
        .doesNotHaveDuplicates();
    assertThat(second.path("measure").asString()).isEqualTo("協賛");
    assertThat(second.path("standing").asString()).isEqualTo("disagree");
    assertThat(second.path("claims")).hasSize(3);
    JsonNode where = json("aoki", "/api/v1/claims?subject=organization:where");
    assertThat(where.path("measures").get(0).path("measure").asString()).isEqualTo("シリーズ累計参加者");
    assertThat(where.path("conflicts").asInt()).isEqualTo(1);
    JsonNode town = json("aoki", "/api/v1/claims?subject=municipality:016331");
    assertThat(town.path("measures")).hasSize(3);
    assertThat(town.path("related").get(0).path("about").path("id").asString())
        .isEqualTo("event:share-2022");
  }

  @Test
  void findsTheDocumentsCaseAmongTwoThousand() {
    JsonNode all = json("aoki", "/api/v1/cases");
    assertThat(all.path("total").asInt()).isEqualTo(2_001);
    assertThat(
            all.path("facets")
                .get(2)
                .path("values")
                .valueStream()
                .mapToInt(v -> v.path("cases").asInt())
                .sum())
        .isEqualTo(2_001);
    for (String question :
        List.of(
            "q=1246",
            "q=" + encoded("カミシホロ 縁はんす"),
            "year=" + encoded("令和2年") + "&body=" + encoded("上士幌"))) {
      JsonNode found = json("aoki", "/api/v1/cases?" + question);
      assertThat(found.path("total").asInt())
          .as(question)
          .isEqualTo(question.equals("q=1246") ? 2 : 1);
      assertThat(found.path("cases").get(0).path("number").asString()).isEqualTo("1246");
    }
    JsonNode card = json("aoki", "/api/v1/cases/1246");
    assertThat(card.path("municipality").path("name").asString()).isEqualTo("上士幌町");
    assertThat(card.path("project").path("id").asString()).isEqualTo("project:enhansu");
    assertThat(card.path("similar")).hasSize(5);
    assertThat(get("aoki", "/api/v1/cases/nowhere").statusCode()).isEqualTo(404);
    var text = new StringWriter();
    var command =
        new CasesCommand(() -> application.door(Cases.class), new Terminal(new PrintWriter(text)));
    assertThat(new CommandLine(command).execute("縁はんす", "--format", "json")).isZero();
    assertThat(new JsonMapper().readTree(text.toString()))
        .isEqualTo(json("admin", "/api/v1/cases?q=" + encoded("縁はんす")));
  }

  /** A document's figure about a person is for the person and for who keeps their records. */
  @Test
  void whatIsSaidOfAPersonIsNotPublic() {
    String question = "/api/v1/claims?subject=person:misaki-1";
    assertThat(get("aoki", question).statusCode()).isEqualTo(404);
    assertThat(get("town", question).statusCode()).isEqualTo(404);
    assertThat(get("researcher", question).statusCode()).isEqualTo(404);
    assertThat(json("admin", question).path("measures").get(0).path("measure").asString())
        .isEqualTo("講演の回数");
    var text = new StringWriter();
    var command =
        new ClaimsCommand(
            () -> application.door(Claims.class),
            Clock.systemUTC(),
            new Terminal(new PrintWriter(text)));
    assertThat(
            new CommandLine(command)
                .execute("--subject", "municipality:016331", "--format", "json"))
        .isZero();
    assertThat(text.toString()).contains("協賛", "\"standing\" : \"disagree\"");
  }
}
