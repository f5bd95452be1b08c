package enishi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.RunningApplication;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.AuditQuery;
import enishi.security.AuditTrail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports as a script makes them: hand in, follow, take back. */
class ImportApiIT {
  private static final String IMPORTS = "/api/v1/imports";
  private static final String BOUNDARY = "between-the-parts";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static RunningApplication application;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    application
        .door(Accounts.class)
        .create(Account.member("aoki", Id.person("aoki")), RunningApplication.PASSWORD);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void takesAZipFollowsItAndTakesItBack() throws IOException, InterruptedException {
    var accepted = post("admin", "town.zip", zip("id,name\nperson:aoki,青木 花\nperson:baba,\n"));
    assertThat(accepted.statusCode()).isEqualTo(202);
    String job = accepted.headers().firstValue("Location").orElseThrow();
    assertThat(job).isEqualTo(IMPORTS + "/" + JSON.readTree(accepted.body()).path("id").asString());
    JsonNode done = follow(job);
    assertThat(done.path("state").asString()).isEqualTo("DONE");
    JsonNode report = done.path("report");
    assertThat(report.path("dataset").asString()).isEqualTo("town");
    assertThat(report.path("outcome").asString()).isEqualTo("IMPORTED");
    assertThat(report.path("problems").get(0).path("row").asInt()).isEqualTo(3);
    String id = report.path("id").asString();
    JsonNode all = JSON.readTree(get("admin", IMPORTS).body());
    assertThat(all.get(all.size() - 1).path("id").asString()).isEqualTo(id);
    assertThat(all.get(all.size() - 1).path("state").asString()).isEqualTo("current");
    var undone = send("admin", request(IMPORTS + "/" + id).DELETE());
    assertThat(undone.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(undone.body()).path("state").asString()).isEqualTo("undone");
    assertThat(get("admin", IMPORTS + "/import-99").statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhatIsWrongWithAnArchive() throws IOException, InterruptedException {
    var refused = post("admin", "broken.zip", "no zip".getBytes(StandardCharsets.UTF_8));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("bad-input").contains("broken.zip");
  }

  @Test
  void isForOrganizersAndAdministrators() throws IOException, InterruptedException {
    assertThat(get("aoki", IMPORTS).statusCode()).isEqualTo(403);
    assertThat(post("aoki", "town.zip", zip("id,name\n")).statusCode()).isEqualTo(403);
  }

  @Test
  void keepsTheImportsOfOneOfficeFromAnother() throws IOException, InterruptedException {
    for (String name : List.of("kinko", "kinko-2", "minato")) {
      String scope = name.startsWith("kinko") ? "municipality:464902" : "municipality:131032";
      application
          .door(Accounts.class)
          .create(Account.organizer(name, List.of(Id.parse(scope))), RunningApplication.PASSWORD);
    }
    String job =
        post("kinko", "register.zip", zip("id,name\nperson:kana,架空 かな\n"))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String own = IMPORTS + "/" + follow("kinko", job).path("report").path("id").asString();
    assertThat(get("minato", own).body())
        .isEqualTo(get("minato", IMPORTS + "/import-99").body().replace("import-99", id(own)));
    assertThat(send("minato", request(own).DELETE()).statusCode()).isEqualTo(404);
    assertThat(JSON.readTree(get("minato", IMPORTS).body())).isEmpty();
    JsonNode other =
        follow(
            "minato",
            post("minato", "register.zip", zip("id,name\nperson:kiyo,架空 きよ\n"))
                .headers()
                .firstValue("Location")
                .orElseThrow());
    assertThat(other.path("error").asString()).contains("register", "another office", "Maybe");
    for (String account : List.of("kinko", "kinko-2", "admin")) {
      JsonNode seen = JSON.readTree(get(account, own).body());
      assertThat(seen.path("state").asString()).as(account).isEqualTo("current");
      assertThat(seen.path("by").asString()).isEqualTo("kinko");
    }
    assertThat(send("kinko-2", request(own).DELETE()).statusCode()).isEqualTo(200);
    var undone = new AuditQuery("undo-import", "kinko-2", null, null);
    assertThat(application.door(AuditTrail.class).list(undone))
        .singleElement()
        .satisfies(line -> assertThat(line.question()).isEqualTo(id(own) + " register"));
  }

  private static String id(String address) {
    return address.substring(IMPORTS.length() + 1);
  }

  private static JsonNode follow(String job) throws IOException, InterruptedException {
    return follow("admin", job);
  }

  private static JsonNode follow(String account, String job)
      throws IOException, InterruptedException {
    JsonNode now = JSON.readTree(get(account, job).body());
    while (now.path("report").isNull() && now.path("error").isNull()) {
      Thread.sleep(50);
      now = JSON.readTree(get(account, job).body());
    }
    return now;
  }

  private static byte[] zip(String people) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("town/people.csv"));
      zip.write(people.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static HttpResponse<String> get(String account, String path)
      throws IOException, InterruptedException {
    return send(account, request(path).GET());
  }

  private static HttpResponse<String> post(String account, String name, byte[] content)
      throws IOException, InterruptedException {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, name);
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    return send(
        account,
        request(IMPORTS)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(application.address() + path));
  }

  private static HttpResponse<String> send(String account, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    byte[] pair = (account + ":" + RunningApplication.PASSWORD).getBytes(StandardCharsets.UTF_8);
    return CLIENT.send(
        request
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
            .build(),
        BodyHandlers.ofString());
  }
}
