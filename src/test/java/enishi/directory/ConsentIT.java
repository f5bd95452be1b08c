package enishi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Consent;
import enishi.model.Id;
import enishi.model.Person;
import enishi.network.LivingNetwork;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.terminal.Language;
import enishi.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Consent, readings and erasure over REST and the terminal, as people with several rights ask. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsentIT {
  private static ConfigurableApplicationContext application;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    application = DirectoryApplication.start();
    application
        .getBean(Accounts.class)
        .create(
            Account.organizer("tanto", List.of(Id.parse("municipality:016331"))),
            DirectoryApplication.PASSWORD);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static HttpResponse<String> send(
      String method, String account, String path, @Nullable String body) {
    String secret = account + ":" + DirectoryApplication.PASSWORD;
    String basic = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(DirectoryApplication.address(application) + path))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static JsonNode get(String account, String path) {
    return json(send("GET", account, path, null));
  }

  private static Person aoki() {
    return application.getBean(LivingNetwork.class).now().facts().person(Id.person("aoki"));
  }

  @Test
  @Order(1)
  void saysWhoAskedAndNamesOnlyWhomOneMaySee() {
    JsonNode answer = get("aoki", "/api/v1/people/aoki/consent");
    assertThat(answer.propertyNames())
        .contains(
            "person",
            "name",
            "consent",
            "openRequestLimit",
            "requests",
            "history",
            "erasureAskedAt");
    assertThat(answer.get("consent").asString()).isEqualTo("introducible");
    assertThat(answer.get("requests").size()).as("own requests are not among them").isEqualTo(2);
    JsonNode fromStranger = answer.get("requests").get(0);
    assertThat(fromStranger.get("as").asString()).isEqualTo("introducer");
    assertThat(fromStranger.get("requester").get("name").isNull()).isTrue();
    assertThat(fromStranger.get("outcome").isNull()).isTrue();
    JsonNode asTarget = answer.get("requests").get(1);
    assertThat(asTarget.get("requester").get("name").asString()).isEqualTo("馬場 一郎");
    assertThat(asTarget.get("other").get("id").isNull()).isTrue();
    assertThat(answer.toString()).doesNotContain("endo", "chiba", "遠藤", "千葉");
  }

  @Test
  @Order(2)
  void onesOwnChoiceOutranksAlsoALaterDataset() throws IOException {
    JsonNode chosen =
        json(
            send(
                "PUT",
                "aoki",
                "/api/v1/people/aoki/consent",
                "{\"consent\": \"hidden\", \"openRequestLimit\": 2}"));
    assertThat(chosen.get("consent").asString()).isEqualTo("hidden");
    assertThat(chosen.get("history").get(0).get("own").asBoolean()).isTrue();
    assertThat(aoki().consent()).isEqualTo(Consent.HIDDEN);
    Files.writeString(folder.resolve("dataset.json"), "{\"title\": \"Later\"}");
    Files.writeString(
        folder.resolve("people.csv"),
        "id,name,consent,open_request_limit\naoki,青木 花子,introducible,9\n");
    Store store = application.getBean(Store.class);
    new Imports(store).run(folder, true, ImportProgress.SILENT);
    assertThat(aoki().consent()).isEqualTo(Consent.HIDDEN);
    assertThat(aoki().openRequestLimit()).isEqualTo(2);
    assertThat(aoki().name()).as("a choice does not keep an old name").isEqualTo("青木 花子");
    assertThat(aoki().kana()).isEqualTo("アオキ ハナ");
  }

  @Test
  @Order(3)
  void organizersChooseForThoseTheySeeAndItIsNoted() {
    JsonNode chosen =
        json(
            send("PUT", "tanto", "/api/v1/people/baba/consent", "{\"consent\": \"introducible\"}"));
    assertThat(chosen.get("history").get(0).get("own").asBoolean()).isFalse();
    assertThat(chosen.get("history").get(0).get("role").asString()).isEqualTo("organizer");
    assertThat(application.getBean(AuditTrail.class).list(Id.person("baba")))
        .anyMatch(read -> read.asker().equals("tanto") && read.action().equals("consent-choice"));
    String unseen = send("GET", "tanto", "/api/v1/people/endo/consent", null).body();
    assertThat(unseen).contains("unknown-id");
    assertThat(unseen)
        .as("masked and absent")
        .isEqualTo(
            send("GET", "tanto", "/api/v1/people/nobody/consent", null)
                .body()
                .replace("nobody", "endo"));
  }

  @Test
  @Order(4)
  void othersMayNeitherReadNorChoose() {
    for (String account : List.of("aoki", "researcher")) {
      for (String path : List.of("consent", "reads")) {
        assertThat(send("GET", account, "/api/v1/people/baba/" + path, null).statusCode())
            .isEqualTo(403);
      }
      assertThat(send("DELETE", account, "/api/v1/people/baba", null).statusCode()).isEqualTo(403);
    }
    assertThat(
            send("PUT", "aoki", "/api/v1/people/aoki/consent", "{\"consent\": \"no\"}")
                .statusCode())
        .isEqualTo(400);
    assertThat(
            send(
                    "PUT",
                    "aoki",
                    "/api/v1/people/aoki/consent",
                    "{\"consent\": \"hidden\", \"openRequestLimit\": -1}")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  @Order(5)
  void saysWhatWasShownToWhom() {
    AuditTrail audit = application.getBean(AuditTrail.class);
    Accounts accounts = application.getBean(Accounts.class);
    for (String name : List.of("baba", "endo")) {
      accounts.create(Account.member(name, Id.person(name)), DirectoryApplication.PASSWORD);
      audit.record(
          Asker.of(accounts.get(name)),
          "introduce",
          List.of(Id.person("aoki")),
          "introduce person:%s to person:chiba at event:fair".formatted(name));
    }
    get("admin", "/api/v1/search?q=%E9%9D%92%E6%9C%A8");
    JsonNode reads = get("aoki", "/api/v1/people/aoki/reads").get("reads");
    assertThat(reads.findValuesAsString("account"))
        .contains("admin", "baba")
        .doesNotContain("endo");
    assertThat(reads.findValuesAsString("action")).contains("introduce", "search");
    assertThat(reads.toString())
        .contains("秋の市", "馬場 一郎")
        .doesNotContain("endo", "chiba", "遠藤", "千葉");
    assertThat(send("GET", "aoki", "/consent/reads.csv", null).statusCode())
        .as("pages want a session")
        .isEqualTo(302);
  }

  @Test
  @Order(6)
  void commandsPrintAndSet() {
    String answer =
        run(
            new ConsentCommand(() -> application.getBean(Consents.class), terminal()),
            "--person",
            "doi",
            "--set",
            "target_only",
            "--limit",
            "4");
    assertThat(answer).contains("土井 三郎", "Be introduced only", "up to 4");
  }

  @Test
  @Order(7)
  void anErasedPersonIsLikeOneWhoNeverWas() {
    assertThat(send("PUT", "aoki", "/api/v1/people/aoki/erasure-request", null).statusCode())
        .isEqualTo(204);
    assertThat(get("aoki", "/api/v1/people/aoki/consent").get("erasureAskedAt").isNull()).isFalse();
    assertThat(application.getBean(ErasureRequests.class).list(Asker.owner()))
        .extracting(ErasureRequests.ErasureRequest::name)
        .containsExactly("青木 花子");
    assertThat(send("DELETE", "tanto", "/api/v1/people/endo", null).statusCode()).isEqualTo(404);
    assertThat(send("DELETE", "admin", "/api/v1/people/aoki", null).statusCode()).isEqualTo(204);
    HttpResponse<String> gone = send("GET", "admin", "/api/v1/people/aoki/consent", null);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body())
        .isEqualTo(
            send("GET", "admin", "/api/v1/people/nobody/consent", null)
                .body()
                .replace("nobody", "aoki"));
    assertThat(send("DELETE", "admin", "/api/v1/people/aoki", null).statusCode()).isEqualTo(404);
    assertThat(send("GET", "aoki", "/api/v1/status", null).statusCode())
        .as("the account is gone")
        .isEqualTo(401);
    assertThat(get("admin", "/api/v1/search?q=%E9%9D%92%E6%9C%A8").get("total").asInt()).isZero();
    assertThat(application.getBean(ErasureRequests.class).list(Asker.owner())).isEmpty();
    String answer =
        run(
            new EraseCommand(() -> application.getBean(Erasures.class), terminal()),
            "--person",
            "baba",
            "--yes");
    assertThat(answer).contains("Only the counts stay", "description");
  }

  private StringWriter out = new StringWriter();

  private Terminal terminal() {
    return new Terminal(new PrintWriter(out), Language.ENGLISH);
  }

  private String run(Object command, String... arguments) {
    assertThat(new CommandLine(command).execute(arguments)).isZero();
    return out.toString();
  }
}
