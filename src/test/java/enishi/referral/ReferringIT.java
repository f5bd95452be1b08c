package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.security.AuditEntry;
import enishi.security.AuditTrail;
import enishi.terminal.Terminal;
import enishi.web.HttpUser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Referrals made, taken back and given to another member, as scripts do it. */
class ReferringIT {
  private static final String PROJECT = "project:kanmi";
  private static final JsonMapper JSON = JsonMapper.shared();

  private ConfigurableApplicationContext application;
  private HttpClient client;

  @BeforeEach
  void start() {
    application = ReferralRoomApplication.start(ReferralTown.small(), "goto", "hara", "kida");
    client = HttpClient.newHttpClient();
  }

  @AfterEach
  void stop() {
    client.close();
    application.close();
  }

  private HttpResponse<String> send(String account, HttpRequest.Builder request) throws Exception {
    return client.send(
        request
            .header("Authorization", HttpUser.basic(account, ReferralRoomApplication.PASSWORD))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String account, String path) throws Exception {
    return send(account, HttpRequest.newBuilder(address("/api/v1/" + path)));
  }

  private HttpResponse<String> post(String account, String path, String body) throws Exception {
    return send(
        account,
        HttpRequest.newBuilder(address("/api/v1/" + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private URI address(String path) {
    return URI.create(ReferralRoomApplication.address(application) + path);
  }

  private static String act(String referrer, String candidate, String more) {
    return """
    {"referrer": "person:%s", "candidate": "person:%s", "project": "project:kanmi"%s}\
    """
        .formatted(referrer, candidate, more);
  }

  private JsonNode eligibility(String person) throws Exception {
    HttpResponse<String> answer =
        get("admin", "eligibility?person=person:%s&project=%s".formatted(person, PROJECT));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private void expect(HttpResponse<String> answer, int status, String text) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(text);
  }

  @Test
  void theVerdictFollowsAtOnce() throws Exception {
    assertThat(eligibility("kida").get("verdict").asString()).isEqualTo("almost");
    expect(
        post("goto", "referrals", act("goto", "kida", ", \"expiresOn\": \"2023-01-31\"")),
        201,
        "\"on\":\"2022-12-01\"");
    JsonNode yes = eligibility("kida");
    assertThat(yes.get("verdict").asString()).isEqualTo("eligible");
    assertThat(yes.get("route").asString()).isEqualTo("A");
    assertThat(yes.get("evidence").get(0).get("source").asString()).contains("記録者: goto");
    expect(
        post("goto", "referrals/revoke", act("goto", "kida", "")),
        200,
        "\"revokedOn\":\"2022-12-01\"");
    assertThat(eligibility("kida").get("verdict").asString()).isEqualTo("almost");
    expect(
        post("goto", "referrals/revoke", act("goto", "kida", "")),
        400,
        "no such referral is in force");
    expect(post("goto", "referrals", act("goto", "kida", "")), 400, "it was revoked once that day");
  }

  @Test
  void anImportedReferralCanBeTakenBack() throws Exception {
    assertThat(eligibility("sato").get("verdict").asString()).isEqualTo("eligible");
    expect(post("organizer", "referrals/revoke", act("hara", "sato", "")), 200, "2022-11-01");
    assertThat(eligibility("sato").get("verdict").asString()).isNotEqualTo("eligible");
    JsonNode list = JSON.readTree(get("hara", "referrals").body());
    JsonNode line = list.get("made").get(0);
    assertThat(line.get("revokedOn").asString()).isEqualTo("2022-12-01");
    assertThat(line.get("expiresOn").asString()).isEqualTo("2023-03-31");
    assertThat(line.get("state").asString()).isEqualTo("revoked");
    assertThat(line.get("mayRevoke").asBoolean()).isFalse();
  }

  @Test
  void refusesWhatTheRuleDoesNotAllow() throws Exception {
    expect(post("admin", "referrals", act("ueda", "kida", "")), 400, "an active member");
    expect(post("admin", "referrals", act("kida", "yoso", "")), 400, "an active member");
    expect(post("admin", "referrals", act("goto", "hara", "")), 400, "a member already");
    expect(post("admin", "referrals", act("goto", "goto", "")), 400, "nobody refers themselves");
    expect(post("admin", "referrals", act("hara", "sato", "")), 400, "in force already");
    expect(
        post("admin", "referrals", act("goto", "kida", ", \"on\": \"2022-12-02\"")),
        400,
        "must not lie ahead");
    expect(
        post("admin", "referrals", act("goto", "kida", ", \"expiresOn\": \"2022-11-30\"")),
        400,
        "must not lie before");
    expect(
        post("goto", "referrals", act("goto", "kida", ", \"on\": \"2022-11-02\"")),
        400,
        "a member refers today");
    expect(
        post("admin", "referrals", "{\"candidate\": \"person:kida\"}"), 400, "referrer is missing");
    expect(
        post("admin", "referrals", act("goto", "kida", "").replace("project:kanmi", "event:aki")),
        400,
        "is not a project");
    assertThat(eligibility("kida").get("verdict").asString()).isEqualTo("almost");
  }

  @Test
  void actsForOthersOnlyWhereOneWorksForTheProject() throws Exception {
    expect(post("hara", "referrals", act("goto", "kida", "")), 403, "forbidden");
    expect(post("elsewhere", "referrals", act("goto", "kida", "")), 403, "forbidden");
    expect(post("researcher", "referrals", act("goto", "kida", "")), 403, "forbidden");
    expect(post("kida", "referrals", act("kida", "goto", "")), 400, "an active member");
    expect(post("hara", "referrals/revoke", act("goto", "mori", "")), 403, "forbidden");
    expect(post("organizer", "referrals", act("tada", "noda", "")), 201, "2022-12-01");
    assertThat(eligibility("noda").get("evidence").get(0).get("source").asString())
        .contains("記録者: organizer");
  }

  @Test
  void whomTheAskerMayNotSeeIsAsUnknownAsWhoIsNotThere() throws Exception {
    String masked = post("goto", "referrals", act("goto", "yoso", "")).body();
    String absent = post("goto", "referrals", act("goto", "nobody", "")).body();
    assertThat(masked.replace("yoso", "nobody")).isEqualTo(absent).contains("unknown-id");
    expect(get("goto", "referrals?person=person:yoso"), 403, "forbidden");
  }

  @Test
  void everyActIsInTheAuditTrail() throws Exception {
    post("goto", "referrals", act("goto", "kida", ""));
    post("organizer", "referrals/revoke", act("goto", "kida", ""));
    List<AuditEntry> entries = application.getBean(AuditTrail.class).list(Id.person("kida"));
    assertThat(entries)
        .filteredOn(
            entry -> entry.action().contains("refer") && !entry.action().equals("referrals"))
        .extracting(entry -> entry.asker() + " " + entry.action())
        .containsExactlyInAnyOrder("organizer revoke-referral", "goto refer");
  }

  @Test
  void listsOnesOwnOrAllOfAProject() throws Exception {
    JsonNode own = JSON.readTree(get("goto", "referrals").body());
    assertThat(own.get("made")).hasSize(3);
    assertThat(own.get("received").get(0).get("referrer").asString()).isEqualTo("person:shibuya");
    assertThat(own.get("made").get(0).get("candidateLabel").asString())
        .as("noda's referral was revoked, so nothing ties goto to noda any more")
        .isEqualTo("非公開の人");
    JsonNode all = JSON.readTree(get("organizer", "referrals?project=" + PROJECT).body());
    assertThat(all.get("made")).hasSize(9);
    expect(get("elsewhere", "referrals?project=" + PROJECT), 403, "forbidden");
    expect(get("admin", "referrals"), 400, "neither person nor project");
  }

  @Test
  void anotherReferrerTakesOverWithAReason() throws Exception {
    String reason = ", \"reason\": \"後藤さんの紹介を見直したため\"";
    expect(post("goto", "referrals/re-parent", act("goto", "mori", reason)), 403, "forbidden");
    expect(post("organizer", "referrals/re-parent", act("tada", "hara", "")), 400, "a reason");
    expect(
        post("organizer", "referrals/re-parent", act("kondo", "hara", reason)),
        400,
        "came in through");
    expect(
        post("organizer", "referrals/re-parent", act("goto", "hara", reason)),
        400,
        "their referrer already");
    expect(
        post("organizer", "referrals/re-parent", act("ueda", "hara", reason)),
        400,
        "an active member");
    expect(
        post("organizer", "referrals/re-parent", act("goto", "sato", reason)),
        400,
        "only a member");
    expect(
        post("organizer", "referrals/re-parent", act("tada", "hara", reason)), 201, "2022-12-01");
    JsonNode branch =
        JSON.readTree(get("organizer", "referral-trees/project:kanmi/branches/person:tada").body());
    List<String> under = new ArrayList<>();
    branch.get("entries").forEach(entry -> under.add(entry.get("node").get("person").asString()));
    assertThat(under).containsExactly("person:hara", "person:kondo", "person:sato");
    JsonNode list =
        JSON.readTree(get("organizer", "referrals?person=person:hara&project=" + PROJECT).body());
    assertThat(list.get("received").get(0).get("referrer").asString()).isEqualTo("person:tada");
    assertThat(list.get("received").get(1).get("state").asString()).isEqualTo("revoked");
    assertThat(application.getBean(AuditTrail.class).list(Id.person("hara")))
        .extracting(AuditEntry::action)
        .contains("re-parent");
  }

  private String run(int exitCode, Callable<Integer> command, String... arguments) {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(command)
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler(
                (e, line, parsed) -> {
                  err.append(String.valueOf(e.getMessage()));
                  return 2;
                })
            .execute(arguments);
    assertThat(code).as(err.toString()).isEqualTo(exitCode);
    return err.toString();
  }

  @Test
  void theCommandsDoTheSame() throws Exception {
    StringWriter out = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out));
    Referring referring = application.getBean(Referring.class);
    String[] act = {"--referrer", "goto", "--candidate", "kida", "--project", "kanmi"};
    run(0, new ReferCommand(() -> referring, terminal), act);
    assertThat(out.toString()).contains("紹介を記録しました。", "person:kida", "2022-12-01");
    assertThat(eligibility("kida").get("verdict").asString()).isEqualTo("eligible");
    assertThat(run(2, new ReferCommand(() -> referring, terminal), act))
        .contains("in force already");
    run(0, new RevokeReferralCommand(() -> referring, terminal), act);
    assertThat(out.toString()).contains("紹介を取り消しました。");
    assertThat(eligibility("kida").get("verdict").asString()).isEqualTo("almost");
  }

  @Test
  void theTreeCommandDrawsByIndents() {
    StringWriter out = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out));
    ReferralTrees trees = application.getBean(ReferralTrees.class);
    java.time.Clock clock = application.getBean(java.time.Clock.class);
    run(0, new ReferralTreeCommand(() -> trees, clock, terminal), "--project", "kanmi");
    assertThat(out.toString())
        .contains("甘味の会の紹介の木（2022-12-01 時点）", "渋谷 恵", "      近藤 学")
        .contains("紹介の記録がない人", "退会した人の紹介だけで参加している会員\n小野 光");
    run(
        0,
        new ReferralTreeCommand(() -> trees, clock, terminal),
        "--project",
        "kanmi",
        "--branch",
        "goto",
        "--format",
        "csv");
    assertThat(out.toString()).contains("森 明,会員,有効,ほかの会員の紹介（多田 陽）");
  }
}
