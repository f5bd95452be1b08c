package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.security.AuditEntry;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.terminal.Terminal;
import enishi.web.HttpUser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From setting a guard to what it changes, over the API and the command. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuardIT {
  private static final String SHOWCASE = "/api/v1/guards/project:tomodachi";
  private static final String CIRCLE = "/api/v1/guards/" + GuardTown.PROJECT;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static ConfigurableApplicationContext application;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    application = ReferralTestApplication.start();
    GuardTown.record(application.getBean(Store.class));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    application.close();
  }

  private static HttpRequest.Builder to(String account, String path) {
    return HttpRequest.newBuilder(URI.create(ReferralTestApplication.address(application) + path))
        .header("Authorization", HttpUser.basic(account, ReferralTestApplication.PASSWORD));
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> put(String account, String path, String body)
      throws IOException, InterruptedException {
    return send(
        to(account, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build());
  }

  private static JsonNode get(String account, String path)
      throws IOException, InterruptedException {
    HttpResponse<String> response = send(to(account, path).build());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static JsonNode eligibility(String person, String asOf)
      throws IOException, InterruptedException {
    return get(
        "admin",
        "/api/v1/eligibility?person=person:%s&project=%s&asOf=%s"
            .formatted(person, GuardTown.PROJECT, asOf));
  }

  private static List<String> labels(JsonNode people) {
    return people.values().stream().map(person -> person.get("whoLabel").asString()).toList();
  }

  @Test
  @Order(1)
  void isOffAtFirst() throws Exception {
    JsonNode setting = get("organizer", SHOWCASE);
    assertThat(setting.get("on").asBoolean()).isFalse();
    assertThat(setting.get("inForce").isNull()).isTrue();
    assertThat(setting.get("history").size()).isZero();
    assertThat(setting.get("asOf").asString()).isEqualTo("2022-12-01");
    JsonNode answer = eligibility("sakaki", "2022-12-01");
    assertThat(answer.get("verdict").asString()).isEqualTo("eligible");
    assertThat(answer.get("trust").isNull()).isTrue();
  }

  @Test
  @Order(2)
  void saysWhoWouldGainOrLoseAndChangesNothing() throws Exception {
    JsonNode two = get("admin", CIRCLE + "/what-if?minReferrers=2");
    assertThat(labels(two.get("lose"))).containsExactly("六角 誠", "時田 進", "榊 ゆり");
    assertThat(two.get("candidates").asInt()).isEqualTo(4);
    assertThat(two.get("eligible").asInt()).isEqualTo(4);
    assertThat(two.get("wouldBe").asInt()).isEqualTo(1);
    assertThat(two.get("notAdmitted").size())
        .as("all but the founder have one or none")
        .isEqualTo(5);
    assertThat(two.get("clauses").get(0).get("candidates").asInt()).isEqualTo(1);
    JsonNode trust = get("admin", CIRCLE + "/what-if?trustFlow=true&levels=12,6,3,2,1");
    assertThat(labels(trust.get("lose"))).contains("時田 進", "榊 ゆり");
    assertThat(trust.get("levels").get(0).get("capacity").asInt()).isEqualTo(8);
    assertThat(trust.get("levels").get(4).get("distance").isNull()).as("no way").isTrue();
    assertThat(get("admin", CIRCLE).get("on").asBoolean()).isFalse();
    assertThat(eligibility("sakaki", "2022-12-01").get("verdict").asString()).isEqualTo("eligible");
    List<AuditEntry> reads = application.getBean(AuditTrail.class).list(Id.person("sakaki"));
    assertThat(reads).extracting(AuditEntry::action).contains("guard-what-if");
  }

  @Test
  @Order(3)
  void holdsFromItsDayOnAndKeepsWhatWasSet() throws Exception {
    HttpResponse<String> set =
        put(
            "admin",
            CIRCLE,
            "{\"minReferrers\": 2, \"maxDistance\": 3, \"since\": \"2022-11-25\"}");
    assertThat(set.statusCode()).as(set.body()).isEqualTo(200);
    JsonNode history = JSON.readTree(set.body()).get("history");
    assertThat(history.get(0).get("setBy").asString()).isEqualTo("admin");
    assertThat(history.get(0).get("setAt").asString()).isEqualTo("2022-11-30T20:00:00Z");
    assertThat(history.get(0).get("guard").get("minReferrers").asInt()).isEqualTo(2);

    assertThat(eligibility("sakaki", "2022-11-24").get("verdict").asString()).isEqualTo("eligible");
    JsonNode answer = eligibility("sakaki", "2022-11-25");
    assertThat(answer.get("verdict").asString()).isNotEqualTo("eligible");
    assertThat(answer.get("routes").get(0).asString()).isEqualTo("A");
    JsonNode clause = answer.get("clauses").get(3);
    assertThat(clause.get("clause").asString()).isEqualTo("referrers");
    assertThat(clause.get("required").asInt()).isEqualTo(2);
    assertThat(clause.get("actual").asInt()).isEqualTo(1);
    assertThat(clause.get("met").asBoolean()).isFalse();
    assertThat(clause.get("ours").asBoolean()).isTrue();
    assertThat(answer.get("clauses").get(4).get("limit").asInt()).isEqualTo(3);
    assertThat(eligibility("qusuri", "2022-12-01").get("verdict").asString()).isEqualTo("eligible");
    assertThat(eligibility("ogawa", "2022-12-01").get("verdict").asString()).isEqualTo("member");
  }

  @Test
  @Order(4)
  void explainsTrustByTheFlowAndByWhoIsExhausted() throws Exception {
    put("admin", CIRCLE, "{\"trustFlow\": true, \"levels\": [12, 6, 3, 2, 1]}");
    JsonNode yes = eligibility("qusuri", "2022-12-01").get("trust");
    assertThat(yes.get("accepted").asBoolean()).isTrue();
    assertThat(yes.get("path").get(0).get("who").asString()).isEqualTo("person:kitano");
    assertThat(yes.get("path").get(yes.get("path").size() - 1).get("who").asString())
        .isEqualTo("person:qusuri");
    JsonNode no = eligibility("sakaki", "2022-12-01");
    assertThat(no.get("verdict").asString()).isNotEqualTo("eligible");
    assertThat(no.get("trust").get("accepted").asBoolean()).isFalse();
    assertThat(labels(no.get("trust").get("exhausted"))).containsExactly("永田 実");
    JsonNode unreached = eligibility("tokita", "2022-12-01").get("trust");
    assertThat(unreached.get("distance").isNull()).isTrue();
    assertThat(unreached.get("exhausted").size()).isZero();
  }

  @Test
  @Order(5)
  void theLastSettingHoldsAndOffIsOneToo() throws Exception {
    put("admin", CIRCLE, "{\"since\": \"2022-12-01\"}");
    assertThat(eligibility("sakaki", "2022-12-01").get("verdict").asString()).isEqualTo("eligible");
    assertThat(eligibility("sakaki", "2022-11-30").get("verdict").asString())
        .isNotEqualTo("eligible");
    assertThat(get("admin", CIRCLE).get("history").size()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "kondo, /api/v1/guards/project:tomodachi, 403, forbidden",
    "researcher, /api/v1/guards/project:tomodachi/what-if, 403, forbidden",
    "organizer, /api/v1/guards/project:circle, 403, forbidden",
    "organizer, /api/v1/guards/project:none, 403, forbidden",
    "admin, /api/v1/guards/project:none, 404, unknown-id",
    "admin, /api/v1/guards/person:goto, 400, bad-input",
    "admin, /api/v1/guards/project:circle/what-if?minReferrers=0, 400, bad-input",
    "admin, /api/v1/guards/project:circle/what-if?minReferrers=many, 400, bad-input",
    "admin, /api/v1/guards/project:circle/what-if?trustFlow=true&levels=a, 400, bad-input"
  })
  @Order(6)
  void refusesWithACode(String account, String path, int status, String code) throws Exception {
    HttpResponse<String> response = send(to(account, path).build());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(JSON.readTree(response.body()).get("code").asString()).isEqualTo(code);
  }

  @Test
  @Order(7)
  void onlyOrganizersOfTheProjectSet() throws Exception {
    assertThat(put("kondo", SHOWCASE, "{}").statusCode()).isEqualTo(403);
    assertThat(put("researcher", SHOWCASE, "{}").statusCode()).isEqualTo(403);
    assertThat(put("organizer", CIRCLE, "{}").statusCode()).isEqualTo(403);
    assertThat(put("organizer", SHOWCASE, "{\"maxDistance\": 99999}").statusCode()).isEqualTo(400);
    assertThat(put("organizer", SHOWCASE, "{\"minReferrers\": 1}").statusCode()).isEqualTo(200);
  }

  private static String run(int exitCode, String... arguments) {
    StringWriter out = new StringWriter();
    GuardCommand command =
        new GuardCommand(
            () -> application.getBean(Guards.class),
            () -> application.getBean(GuardWhatIfs.class),
            application.getBean(Clock.class),
            new Terminal(new PrintWriter(out)));
    assertThat(new CommandLine(command).execute(arguments)).isEqualTo(exitCode);
    return out.toString();
  }

  @Test
  @Order(8)
  void theCommandShowsTriesAndSets() throws Exception {
    String project = GuardTown.PROJECT;
    assertThat(run(0, "--project", project)).contains("縁側の会", "追加では何も求めない", "設定の記録");
    assertThat(run(0, "--project", project, "--min-referrers", "2", "--what-if"))
        .contains("会員 2 人以上", "参加できなくなる候補者", "榊 ゆりさん", "紹介する会員の人数", "退会にはなりません");
    String json = run(0, "--project", project, "--trust-flow", "--what-if", "--format", "json");
    assertThat(JSON.readTree(json)).isEqualTo(get("admin", CIRCLE + "/what-if?trustFlow=true"));
    assertThat(
            run(0, "--project", project, "--max-distance", "2", "--set", "--since", "2022-12-05"))
        .contains("発起人から 2 段以内", "owner");
    assertThat(get("admin", CIRCLE + "?asOf=2022-12-05").get("on").asBoolean()).isTrue();
    assertThat(get("admin", CIRCLE).get("on").asBoolean()).as("not yet").isFalse();
  }
}
