package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.security.AuditEntry;
import enishi.security.AuditTrail;
import enishi.table.TableFile;
import enishi.terminal.Terminal;
import enishi.web.HttpUser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ways in, time lines and candidates of the showcase, over REST, in files and by the command. */
class WaysIT {
  private static final String PROJECT = "project=project:tomodachi";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static ConfigurableApplicationContext application;
  private static HttpUser user;

  @BeforeAll
  static void start() {
    application = ReferralTestApplication.start();
    user = new HttpUser(ReferralTestApplication.address(application));
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static HttpResponse<String> get(String account, String path) {
    String secret = HttpUser.basic(account, ReferralTestApplication.PASSWORD);
    return user.get("/api/v1/eligibility" + path, "Authorization", secret);
  }

  private static JsonNode answer(String account, String path) {
    HttpResponse<String> response = get(account, path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static List<String> keys(JsonNode rows, String... fields) {
    return rows.values().stream()
        .map(
            row ->
                String.join(" ", List.of(fields).stream().map(f -> row.get(f).asString()).toList()))
        .toList();
  }

  @Test
  void aWayInIsAListOfThingsToDo() {
    JsonNode way =
        answer("admin", "?person=person:ueda&asOf=2024-03-31&" + PROJECT).get("next").get(0);
    assertThat(way.get("who").asString()).isEqualTo("person:goto");
    assertThat(keys(way.get("steps"), "do", "who"))
        .containsExactly("ask person:nishi", "be-referred person:goto");
    assertThat(way.get("steps").get(0).get("toLabel").asString()).isEqualTo("後藤 美咲");
    JsonNode event = answer("admin", "?person=person:mizuno&" + PROJECT).get("next").get(0);
    assertThat(keys(event.get("steps"), "do", "event"))
        .containsExactly("attend event:openday-2023", "meet event:openday-2023");
    assertThat(event.get("expectedOthers").asInt()).isZero();
  }

  @Test
  void aTimeLineTurnsOnTheDaysOfTheStory() {
    JsonNode answer = answer("admin", "/timeline?person=person:kondo&" + PROJECT);
    assertThat(answer.get("asOf").asString()).isEqualTo("2022-12-01");
    assertThat(answer.get("stretches").get(0).get("from").asString()).isEqualTo("2021-12-01");
    assertThat(keys(answer.get("stretches"), "to", "verdict"))
        .contains("2022-11-20 eligible")
        .last()
        .asString()
        .startsWith("2023-12-01 ");
    JsonNode because = answer.get("stretches").get(1).get("because");
    assertThat(because.get("kind").asString()).isEqualTo("referral");
    assertThat(because.get("fact").get("who").asString()).isEqualTo("person:goto");
    assertThat(answer.get("stretches").get(2).get("because").get("kind").asString())
        .isEqualTo("expired");
  }

  @Test
  void candidatesOfAnEventAndPageByPage() {
    JsonNode all = answer("admin", "/candidates?event=event:openday-2022&" + PROJECT);
    assertThat(keys(all.get("candidates"), "person", "verdict"))
        .contains("person:inoue eligible", "person:jinbo almost");
    int total = all.get("total").asInt();
    assertThat(all.get("counts").values().stream().mapToInt(JsonNode::asInt).sum())
        .isEqualTo(total);
    JsonNode page = answer("admin", "/candidates?near=true&limit=2&" + PROJECT);
    assertThat(page.get("candidates").size()).isEqualTo(2);
    String cursor = page.get("next").asString();
    JsonNode next =
        answer("admin", "/candidates?near=true&limit=2&cursor=" + cursor + "&" + PROJECT);
    assertThat(keys(next.get("candidates"), "person"))
        .doesNotContainAnyElementsOf(keys(page.get("candidates"), "person"));
  }

  @ParameterizedTest
  @CsvSource({
    "admin, /candidates?near=true&project=project:none, 404, unknown-id",
    "admin, /candidates?register=register:none&project=project:tomodachi, 404, unknown-id",
    "admin, /candidates?event=event:none&project=project:tomodachi, 404, unknown-id",
    "admin, /candidates?project=project:tomodachi, 400, bad-input",
    "admin, /candidates?near=true&verdict=perhaps&project=project:tomodachi, 400, bad-input",
    "admin, /candidates?near=true&cursor=person:none&project=project:tomodachi, 400, bad-input",
    "kondo, /candidates?near=true&project=project:tomodachi, 403, forbidden",
    "researcher, /candidates?near=true&project=project:tomodachi, 403, forbidden",
    "kondo, /timeline?person=person:goto&project=project:tomodachi, 403, forbidden",
    "admin, /timeline?person=person:kondo&project=project:tomodachi&from=2023-01-01&to=2022-01-01,"
        + " 400, bad-input"
  })
  void refusesWithACode(String account, String path, int status, String code) {
    HttpResponse<String> response = get(account, path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(JSON.readTree(response.body()).get("code").asString()).isEqualTo(code);
  }

  /** Somebody whom the organizer may not see, and nobody. */
  @ParameterizedTest
  @CsvSource({"'/timeline?person=%s&'", "'?person=%s&'"})
  void aMaskedPersonAndAnAbsentOneGiveTheSameAnswer(String path) {
    AuditTrail audit = application.getBean(AuditTrail.class);
    Id masked = Id.person("seki");
    int before = audit.list(masked).size();
    HttpResponse<String> hidden = get("organizer", path.formatted("person:seki") + PROJECT);
    HttpResponse<String> absent = get("organizer", path.formatted("person:none") + PROJECT);
    assertThat(hidden.statusCode()).isEqualTo(404);
    assertThat(hidden.body().replace("person:seki", "person:none")).isEqualTo(absent.body());
    assertThat(audit.list(masked)).hasSize(before);
  }

  @Test
  void everybodyOnThePageIsRecordedAndNobodyElse() {
    AuditTrail audit = application.getBean(AuditTrail.class);
    JsonNode page = answer("organizer", "/candidates?event=event:openday-2022&limit=1&" + PROJECT);
    Id shown = Id.parse(page.get("candidates").get(0).get("person").asString());
    assertThat(audit.list(shown)).extracting(AuditEntry::action).contains("eligible-candidates");
    answer("admin", "/timeline?person=person:hara&" + PROJECT);
    assertThat(audit.list(Id.person("goto")))
        .extracting(AuditEntry::action)
        .contains("eligible-timeline");
  }

  @Test
  void savesTheTableForSpreadsheets(@TempDir Path folder) throws Exception {
    String address = ReferralTestApplication.address(application);
    HttpUser browser = new HttpUser(address);
    browser.signIn("organizer", ReferralTestApplication.PASSWORD);
    HttpResponse<String> csv =
        browser.get("/eligibility/candidates.csv?from=event:openday-2022&" + PROJECT);
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
        .contains("candidates-2022-12-01.csv");
    assertThat(csv.body())
        .startsWith("\ufeffID,人,参加できるか,経路,あと何歩")
        .contains("person:goto,後藤 美咲,会員です");
    Path file = folder.resolve("c.csv");
    Files.writeString(file, csv.body());
    try (TableFile table = TableFile.open(file)) {
      assertThat(table.rows().count()).isPositive();
    }
    assertThat(browser.get("/eligibility/candidates.xlsx?from=near&" + PROJECT).statusCode())
        .isEqualTo(200);
    try (HttpClient anonymous = HttpClient.newHttpClient()) {
      URI nobody = URI.create(address + "/eligibility/candidates.csv?" + PROJECT);
      assertThat(
              anonymous
                  .send(HttpRequest.newBuilder(nobody).build(), BodyHandlers.ofString())
                  .statusCode())
          .isNotEqualTo(200);
    }
  }

  private static String run(int exitCode, String... arguments) {
    StringWriter out = new StringWriter();
    EligibleCommand command =
        new EligibleCommand(
            () -> application.getBean(Eligibilities.class),
            () -> application.getBean(Timelines.class),
            () -> application.getBean(Candidates.class),
            application.getBean(Clock.class),
            new Terminal(new PrintWriter(out)));
    CommandLine line = new CommandLine(command).setErr(new PrintWriter(new StringWriter()));
    assertThat(line.execute(arguments)).isEqualTo(exitCode);
    return out.toString();
  }

  @Test
  void theCommandAnswersAllOfIt(@TempDir Path folder) throws Exception {
    assertThat(run(0, "--person", "ueda", "--project", "tomodachi", "--as-of", "2024-03-31"))
        .contains("1-1", "西", "への紹介を頼む", "1-2");
    assertThat(run(0, "--person", "kondo", "--project", "tomodachi", "--timeline"))
        .contains("2022-11-20", "後藤 美咲さんからの紹介", "期限が過ぎた");
    Path file = folder.resolve("them.csv");
    Files.writeString(file, "name,person\nA,person:kondo\nB,jinbo\nC,person:nobody\n");
    assertThat(run(0, "--project", "tomodachi", "--candidates", file.toString()))
        .contains("近藤 学", "神保 翔", "見つからない人 1");
    String json =
        run(
            0,
            "--project",
            "tomodachi",
            "--candidates",
            "event:openday-2022",
            "--verdict",
            "eligible",
            "--format",
            "json");
    assertThat(JSON.readTree(json))
        .isEqualTo(
            answer(
                "admin",
                "/candidates?event=event:openday-2022&verdict=eligible&limit=1000&" + PROJECT));
    assertThat(run(0, "--project", "tomodachi", "--candidates", "near", "--format", "csv"))
        .startsWith("ID,人,参加できるか");
    run(2, "--project", "tomodachi");
    run(2, "--project", "tomodachi", "--person", "kondo", "--candidates", "near");
  }
}
