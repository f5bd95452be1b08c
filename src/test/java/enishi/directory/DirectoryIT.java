package enishi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.security.AuditEntry;
import enishi.security.AuditTrail;
import enishi.terminal.CommonOptions;
import enishi.terminal.Language;
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
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The directory from the store to JSON, HTML fragments, the terminal and the audit trail. */
class DirectoryIT {
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = DirectoryApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static HttpResponse<String> get(String account, String path) {
    String secret = account + ":" + DirectoryApplication.PASSWORD;
    String basic = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(DirectoryApplication.address(application) + path))
            .header("Authorization", "Basic " + basic)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode json(String account, String path) {
    HttpResponse<String> answer = get(account, path);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static java.util.List<AuditEntry> reads(String person) {
    return application.getBean(AuditTrail.class).list(Id.person(person));
  }

  @Test
  void searchAnswersAsTheContractSays() {
    JsonNode answer = json("admin", "/api/v1/search?q=%E3%81%82%E3%81%8A%E3%81%8D&kind=person");
    assertThat(answer.get("q").asString()).isEqualTo("あおき");
    JsonNode first = answer.get("results").get(0);
    assertThat(first.propertyNames())
        .containsExactly("id", "kind", "name", "kana", "hint", "fictional");
    assertThat(first.toString())
        .isEqualTo(
            "{\"id\":\"person:aoki\",\"kind\":\"person\",\"name\":\"青木 花\",\"kana\":\"アオキ ハナ\","
                + "\"hint\":\"港区\",\"fictional\":true}");
    assertThat(reads("aoki")).anyMatch(read -> read.action().equals("search"));
  }

  @Test
  void strengthAnswersAsTheContractSays() {
    JsonNode answer = json("admin", "/api/v1/strengths?a=person:aoki&b=person:baba");
    assertThat(answer.propertyNames()).contains("asOf", "a", "b", "strength", "facts");
    assertThat(answer.get("asOf").asString()).isEqualTo("2022-12-01");
    assertThat(answer.get("facts").get(0).propertyNames())
        .contains("kind", "context", "on", "contribution", "source");
    assertThat(answer.get("facts").findValuesAsString("kind"))
        .as("the project they are in, and where they met")
        .containsExactly("joined", "met_at");
    assertThat(answer.get("facts").get(1).get("source").asString()).isEqualTo("聞き取り");
    JsonNode none = json("admin", "/api/v1/strengths?a=person:aoki&b=person:endo");
    assertThat(none.get("strength").isNull()).isTrue();
    assertThat(get("aoki", "/api/v1/strengths?a=person:baba&b=person:doi").statusCode())
        .isEqualTo(403);
    assertThat(get("aoki", "/api/v1/strengths?a=person:aoki&b=person:chiba").body())
        .as("a person whom one may not see is like none")
        .isEqualTo(
            get("aoki", "/api/v1/strengths?a=person:aoki&b=person:nobody")
                .body()
                .replace("nobody", "chiba"));
  }

  @Test
  void connectionsAnswerOnlyWithWhomTheAskerMaySee() {
    JsonNode all = json("admin", "/api/v1/people/baba/connections");
    assertThat(all.get("connections").findValuesAsString("id"))
        .containsExactlyInAnyOrder("person:aoki", "person:chiba", "person:doi");
    JsonNode seen = json("aoki", "/api/v1/people/baba/connections");
    assertThat(seen.get("connections").findValuesAsString("id")).containsExactly("person:aoki");
    assertThat(seen.get("masked").asInt()).as("not told either").isZero();
    assertThat(get("aoki", "/api/v1/people/endo/connections").statusCode()).isEqualTo(404);
    JsonNode pseudonyms = json("researcher", "/api/v1/search?q=pseudonym");
    assertThat(pseudonyms.get("total").asInt()).isEqualTo(5);
    String id = pseudonyms.get("results").get(0).get("id").asString();
    assertThat(json("researcher", "/api/v1/people/" + id + "/connections").toString())
        .doesNotContain("aoki", "青木");
  }

  @Test
  void commandsPrintTablesAndTheBodyOfTheApi() {
    assertThat(run("search", "馬場")).contains("person:baba").contains("馬場 一郎");
    assertThat(run("search", "nothing at all")).contains("Nothing found");
    assertThat(run("strength", "--between", "person:aoki", "person:baba"))
        .contains("青木 花 – 馬場 一郎 on 2022-12-01: 0.")
        .contains("met at", "How known");
    assertThat(
            JsonMapper.shared()
                .readTree(
                    run("strength", "--between", "person:aoki", "person:baba", "--format", "json")))
        .isEqualTo(json("admin", "/api/v1/strengths?a=person:aoki&b=person:baba"));
    assertThat(reads("baba"))
        .anyMatch(read -> read.asker().equals("owner") && read.action().equals("strength"));
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), Language.ENGLISH);
    Map<String, Object> commands =
        Map.of(
            "search",
            new SearchCommand(
                () -> application.getBean(Search.class), DirectoryApplication.CLOCK, terminal),
            "strength",
            new StrengthCommand(
                () -> application.getBean(ConnectionStrengths.class),
                DirectoryApplication.CLOCK,
                terminal));
    CommandLine command = new CommandLine(commands.get(arguments[0]));
    assertThat(command.getMixins()).containsKey(CommonOptions.MIXIN);
    int exit = command.execute(java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
    assertThat(exit).isZero();
    return out.toString();
  }
}
