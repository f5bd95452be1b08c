package enishi.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.AuditEntry;
import enishi.security.AuditTrail;
import enishi.terminal.Language;
import enishi.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Introductions as scripts and the terminal get them, over a town in the store. */
class IntroductionsIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = IntroductionTestApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void answersAScriptWithTheFieldsOfTheContract() {
    JsonNode answer = get("admin", "from=person:aoki&to=person:chiba");
    assertThat(answer.propertyNames())
        .contains("asOf", "from", "to", "order", "paths", "backup", "combined", "reason")
        .contains("suggestions");
    assertThat(answer.path("asOf").asString()).isEqualTo("2022-12-01");
    assertThat(answer.path("from").asString()).isEqualTo("person:aoki");
    assertThat(answer.path("fromName").asString()).isEqualTo("青木 花");
    assertThat(answer.path("order").asString()).isEqualTo("certain");
    assertThat(answer.path("reason").isNull()).isTrue();
    JsonNode path = answer.path("paths").path(0);
    assertThat(path.propertyNames()).contains("probability", "band", "weakest", "hops");
    assertThat(path.path("band").asString()).isEqualTo("fair");
    JsonNode hop = path.path("hops").path(0);
    assertThat(hop.path("to").asString()).isEqualTo("person:baba");
    // knows 61 days ago: 2^(-61/365) = 0.890617; an event of two 97 days ago: 2^(-97/180) =
    // 0.688301; A = 1.578918 and 1 - e^(-A/2) = 0.545910
    assertThat(hop.path("strength").asDouble()).isCloseTo(0.545910, within(1e-5));
    assertThat(hop.path("receptivity").asDouble()).isCloseTo(2.0 / 3, within(1e-12));
    JsonNode fact = hop.path("evidence").path(1);
    assertThat(fact.path("kind").asString()).isEqualTo("attended");
    assertThat(fact.path("context").asString()).isEqualTo("event:consultation");
    assertThat(fact.path("contextName").asString()).isEqualTo("移住相談会");
    assertThat(fact.path("on").asString()).isEqualTo("2022-08-26");
    assertThat(fact.path("contribution").asDouble()).isCloseTo(0.688301, within(1e-5));
    assertThat(fact.path("how").asString()).isEqualTo("shared");
    assertThat(fact.path("source").asString()).isEqualTo("参加者名簿");
    assertThat(fact.path("file").asString()).isEqualTo("engagements.csv");
    assertThat(fact.path("row").asInt()).isEqualTo(2);
    assertThat(answer.path("backup").path("hops").size()).isPositive();
    assertThat(answer.path("shortest").path("hops").asInt()).isEqualTo(1);
  }

  @Test
  void saysWhyThereIsNoPathAndWhatWouldHelp() {
    JsonNode answer = get("admin", "from=person:aoki&to=person:fuji");
    assertThat(answer.path("paths").isEmpty()).isTrue();
    assertThat(answer.path("backup").path("hops").isEmpty()).isTrue();
    assertThat(answer.path("combined").isNull()).isTrue();
    assertThat(answer.path("reason").asString()).isEqualTo("no-path");
    JsonNode event = answer.path("suggestions").path(0);
    assertThat(event.path("kind").asString()).isEqualTo("event");
    assertThat(event.path("eventName").asString()).isEqualTo("冬の交流会");
    assertThat(event.path("near").asString()).isEqualTo("person:baba");
    assertThat(event.path("far").asString()).isEqualTo("person:endo");
  }

  @ParameterizedTest
  @CsvSource({
    "from=person:nobody&to=person:chiba, 404, unknown-id",
    "from=person:aoki&to=event:fair, 400, bad-input",
    "from=person:aoki&to=person:aoki, 400, bad-input",
    "from=person:aoki&to=person:chiba&maxHops=9, 400, bad-input",
    "from=person:aoki&to=person:chiba&k=many, 400, bad-input",
    "from=person:aoki&to=person:chiba&order=best, 400, bad-input",
    "from=person:aoki&to=person:chiba&asOf=tomorrow, 400, bad-input",
    "from=person:aoki, 400, bad-input"
  })
  void answersAWrongQuestionWithAProblem(String query, int status, String code) {
    HttpResponse<String> response = send("admin", query);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(JSON.readTree(response.body()).path("code").asString()).isEqualTo(code);
  }

  @Test
  void letsAMemberAskForItselfAndSeeOnlyWhomItKnows() {
    assertThat(send("aoki", "from=person:baba&to=person:chiba").statusCode()).isEqualTo(403);
    assertThat(send("aoki", "from=person:aoki&to=person:endo").statusCode()).isEqualTo(404);
    JsonNode answer = get("aoki", "from=person:aoki&to=organization:where");
    assertThat(answer.path("paths").path(0).path("hops").path(0).path("toName").asString())
        .isEqualTo("馬場 一郎");
  }

  @Test
  void showsResearchersPseudonymsAndNoSources() {
    String answer = send("scholar", "from=person:aoki&to=skill:経営").body();
    assertThat(JSON.readTree(answer).path("code").asString()).isEqualTo("unknown-id");
    JsonNode asked = get("scholar", "from=" + pseudonym() + "&to=organization:where");
    assertThat(asked.toString())
        .contains("pseudonym-", "移住相談会")
        .doesNotContain("青木", "馬場", "aoki", "baba", "参加者名簿", "engagements.csv");
  }

  private static String pseudonym() {
    var network = application.getBean(LivingNetwork.class).now();
    var scholar = Asker.of(Account.researcher("scholar"));
    return String.valueOf(
        application
            .getBean(Views.class)
            .of(scholar, network, Asking.DAY)
            .show(Id.person("aoki"))
            .id());
  }

  @Test
  void leavesATraceWithEverybodyShown() {
    get("admin", "from=person:aoki&to=person:chiba&asOf=2022-11-30");
    AuditEntry entry = application.getBean(AuditTrail.class).list(Id.person("baba")).getFirst();
    assertThat(entry.action()).isEqualTo("introduce");
    assertThat(entry.question())
        .isEqualTo(
            "introduce person:aoki to person:chiba, as of 2022-11-30, order certain, at most 3"
                + " hops");
  }

  @Test
  void printsATableForPeopleWithoutFigures() {
    String table = run(Language.JAPANESE, "--from", "person:aoki", "--to", "person:chiba");
    assertThat(table)
        .contains("青木 花 から 千葉 次郎 への紹介経路（2022-12-01 時点）")
        .contains("青木 花 → 馬場 一郎 → 千葉 次郎")
        .contains("見込みあり")
        .contains("2022-08-26 に同じイベント「移住相談会」に参加")
        .contains("控えの経路")
        .contains("30 件に満たない")
        .doesNotContain("%");
    assertThat(run(Language.ENGLISH, "--from", "person:aoki", "--to", "person:fuji"))
        .contains("Nothing recorded leads there within 3 ties.")
        .contains("“冬の交流会” (2022-12-24)");
  }

  @Test
  void printsTheBodyOfTheApiAsJson() {
    String json =
        run(Language.JAPANESE, "--from", "aoki", "--to", "person:chiba", "--format", "json");
    assertThat(JSON.readTree(json)).isEqualTo(get("admin", "from=aoki&to=person:chiba"));
  }

  private static String run(Language language, String... arguments) {
    var text = new StringWriter();
    var command =
        new IntroduceCommand(
            () -> application.getBean(Introductions.class),
            IntroductionTestApplication.CLOCK,
            new Terminal(new PrintWriter(text), language));
    assertThat(new CommandLine(command).execute(arguments)).isZero();
    return text.toString();
  }

  private static JsonNode get(String account, String query) {
    HttpResponse<String> response = send(account, query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static HttpResponse<String> send(String account, String query) {
    String login = account + ":" + IntroductionTestApplication.PASSWORD;
    String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    URI address =
        URI.create(
            IntroductionTestApplication.address(application)
                + "/api/v1/introductions?"
                + query.replace("経営", "%E7%B5%8C%E5%96%B6"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(address).header("Authorization", "Basic " + basic).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
