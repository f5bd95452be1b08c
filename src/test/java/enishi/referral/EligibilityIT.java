package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.AuditEntry;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the showcase's files to the answer of the API and of the command. */
class EligibilityIT {
  private static final String PROJECT = "project:tomodachi";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static ConfigurableApplicationContext application;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    application = ReferralTestApplication.start();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    application.close();
  }

  private static HttpResponse<String> get(String account, String query)
      throws IOException, InterruptedException {
    byte[] secret =
        (account + ":" + ReferralTestApplication.PASSWORD).getBytes(StandardCharsets.UTF_8);
    String address = ReferralTestApplication.address(application) + "/api/v1/eligibility?";
    return client.send(
        HttpRequest.newBuilder(URI.create(address + query))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret))
            .build(),
        BodyHandlers.ofString());
  }

  private static JsonNode answer(String account, String person, String asOf)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        get(account, "person=%s&project=%s%s".formatted(person, PROJECT, asOf));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static List<String> texts(JsonNode array) {
    return array.values().stream().map(JsonNode::asString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "goto, 2022-12-01, member, ",
    "hara, 2022-12-01, eligible, A",
    "hara, 2024-03-31, member, ",
    "inoue, 2022-12-01, eligible, B",
    "jinbo, 2022-12-01, almost, ",
    "kondo, 2022-11-20, eligible, A",
    "kondo, 2022-12-01, almost, ",
    "okada, 2022-11-24, eligible, A",
    "okada, 2022-12-01, almost, ",
    "okada, 2024-03-31, not-eligible, ",
    "ueda, 2023-02-01, eligible, A",
    "ueda, 2024-03-31, almost, ",
    "nishi, 2023-03-31, member, ",
    "nishi, 2023-04-01, almost, ",
    "mizuno, 2022-12-01, almost, ",
    "mizuno, 2024-03-31, not-eligible, "
  })
  void answersTheShowcaseAsItsStoryTellsIt(String person, String day, String verdict, String route)
      throws Exception {
    JsonNode answer = answer("admin", "person:" + person, "&asOf=" + day);
    assertThat(answer.get("asOf").asString()).isEqualTo(day);
    assertThat(answer.get("verdict").asString()).isEqualTo(verdict);
    assertThat(texts(answer.get("routes"))).isEqualTo(route == null ? List.of() : List.of(route));
    assertThat(answer.get("route").isNull()).isEqualTo(route == null);
  }

  @Test
  void hasTheFieldsOfTheContract() throws Exception {
    JsonNode answer = answer("admin", "person:kondo", "");
    assertThat(answer.propertyNames())
        .contains("asOf", "person", "project", "verdict", "routes", "route", "clauses", "evidence")
        .contains("next", "personName", "projectName");
    assertThat(answer.get("asOf").asString()).as("today in Japan").isEqualTo("2022-12-01");
    JsonNode clause = answer.get("clauses").get(0);
    assertThat(clause.get("clause").asString()).isEqualTo("referred-by-member");
    assertThat(clause.get("required").asInt()).isEqualTo(1);
    assertThat(clause.get("actual").asInt()).isZero();
    assertThat(clause.get("met").asBoolean()).isFalse();
    assertThat(clause.get("ours").asBoolean()).isFalse();
    JsonNode step = answer.get("next").get(0);
    assertThat(step.get("step").asString()).isEqualTo("ask-member");
    assertThat(step.get("who").asString()).isEqualTo("person:goto");
    assertThat(step.get("whoLabel").asString()).isEqualTo("後藤 美咲");
    assertThat(step.get("event").isNull()).isTrue();
    assertThat(step.get("probability").asDouble()).isBetween(0.0, 1.0);
    assertThat(step.get("path").get(0).get("evidence").get(0).get("source").asString())
        .isEqualTo("架空の物語");
    assertThat(answer.get("lapsed").get(0).get("why").asString()).isEqualTo("expired");
  }

  @Test
  void showsAResearcherPseudonymsAndNoRows() throws Exception {
    HttpResponse<String> byName = get("researcher", "person=person:kondo&project=" + PROJECT);
    assertThat(byName.statusCode()).isEqualTo(404);
    Asker researcher = Asker.of(Account.researcher("researcher"));
    Store store = application.getBean(Store.class);
    Network town = new LivingNetwork(store, StrengthRules.standard()).now();
    Id kondo = new Views(store).of(researcher, town, LocalDate.EPOCH).show(Id.person("kondo")).id();
    JsonNode answer = answer("researcher", String.valueOf(kondo), "");
    assertThat(answer.get("verdict").asString()).isEqualTo("almost");
    assertThat(answer.toString()).doesNotContain("person:goto", "後藤", "近藤", "referrals.csv");
  }

  @Test
  void letsAMemberAskOnlyForItself() throws Exception {
    assertThat(answer("kondo", "person:kondo", "").get("verdict").asString()).isEqualTo("almost");
    HttpResponse<String> other = get("kondo", "person=person:hara&project=" + PROJECT);
    assertThat(other.statusCode()).isEqualTo(403);
  }

  @Test
  void leavesATraceWithWhomItNames() throws Exception {
    answer("kondo", "person:kondo", "");
    List<AuditEntry> reads = application.getBean(AuditTrail.class).list(Id.person("goto"));
    assertThat(reads).extracting(AuditEntry::asker).contains("kondo");
    assertThat(reads.getFirst().action()).isEqualTo("eligible");
  }

  @ParameterizedTest
  @CsvSource({
    "person=person:nobody&project=project:tomodachi, 404, unknown-id",
    "person=person:kondo&project=project:none, 404, unknown-id",
    "person=event:x&project=project:tomodachi, 400, bad-input",
    "person=person:kondo&project=project:tomodachi&asOf=soon, 400, bad-input",
    "person=person:kondo&project=project:tomodachi&maxHops=0, 400, bad-input",
    "project=project:tomodachi, 400, bad-input"
  })
  void refusesWithACode(String query, int status, String code) throws Exception {
    HttpResponse<String> response = get("admin", query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(JSON.readTree(response.body()).get("code").asString()).isEqualTo(code);
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
    assertThat(new CommandLine(command).execute(arguments)).isEqualTo(exitCode);
    return out.toString();
  }

  @Test
  void theCommandSaysItInPlainWords() {
    assertThat(run(0, "--person", "person:kondo", "--project", PROJECT))
        .contains("近藤 学", "2022-12-01", "あと一歩", "会員からの有効な紹介", "文書の決まり")
        .contains("後藤 美咲さんに紹介を頼む", "期限が過ぎた", "当方の設定");
    assertThat(run(0, "--person", "mizuno", "--project", "tomodachi", "--as-of", "2024-03-31"))
        .contains("いいえ", "まだ参加できません")
        .doesNotContain("次の一歩");
  }

  @Test
  void theCommandPrintsTheBodyOfTheApiAndCsv() throws Exception {
    String json = run(0, "--person", "person:hara", "--project", PROJECT, "--format", "json");
    assertThat(JSON.readTree(json)).isEqualTo(answer("admin", "person:hara", ""));
    assertThat(run(0, "--person", "person:hara", "--project", PROJECT, "--format", "csv"))
        .startsWith("人,プロジェクト,時点,参加できるか,経路")
        .contains("原 拓也,友達最強ネットワーク推進委員会,2022-12-01,はい,A");
  }
}
