package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.intake.ImportProgress;
import enishi.intake.ImportReport.Outcome;
import enishi.intake.Imports;
import enishi.store.Neo4jServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Enishi on a Neo4j server of its own process: the same answers, 503 while it is away, and back by
 * itself.
 */
class ForeignNeo4jIT {
  private static final String PASSWORD = "a-long-password";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void answersSaysThatTheStoreIsAwayAndRecovers() throws Exception {
    int bolt = freePort();
    Process neo4j = startNeo4j(bolt);
    try (ConfigurableApplicationContext enishi = startEnishi(bolt)) {
      String address =
          "http://127.0.0.1:" + enishi.getEnvironment().getProperty("local.server.port");
      assertThat(
              enishi
                  .getBean(Imports.class)
                  .run(Path.of("datasets/showcase"), false, ImportProgress.SILENT)
                  .outcome())
          .isEqualTo(Outcome.IMPORTED);
      String question =
          address
              + "/api/v1/tiers?person=person:aoki&municipality=municipality:016331&asOf=2022-12-01";
      HttpResponse<String> before = get(question);
      assertThat(before.statusCode()).isEqualTo(200);
      assertThat(before.body()).contains("\"tier\":2");

      neo4j.destroyForcibly().waitFor();
      HttpResponse<String> away = get(question);
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.body()).contains("store-unreachable").doesNotContain("Exception");
      assertThat(get(address + "/sign-in").statusCode()).isIn(200, 503);

      neo4j = startNeo4j(bolt);
      assertThat(get(question).body()).isEqualTo(before.body());
    } finally {
      neo4j.destroyForcibly().waitFor();
    }
  }

  private ConfigurableApplicationContext startEnishi(int bolt) {
    return new SpringApplication(WebApplication.class)
        .run(
            "--server.port=0",
            "--enishi.store.uri=bolt://127.0.0.1:" + bolt,
            "--enishi.store.password=" + PASSWORD,
            "--enishi.admin.password=" + PASSWORD);
  }

  private HttpResponse<String> get(String uri) throws IOException, InterruptedException {
    String credentials =
        Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    return client.send(
        HttpRequest.newBuilder(URI.create(uri))
            .header("Authorization", "Basic " + credentials)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private Process startNeo4j(int bolt) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "neo4j", ".txt");
    Process process =
        KillableProgram.startMain(
            output,
            Neo4jServer.class.getName(),
            folder.resolve("neo4j").toString(),
            String.valueOf(bolt),
            PASSWORD);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(output).contains("Neo4j is ready")) {
      assertThat(process.isAlive() && System.nanoTime() < deadline)
          .as(Files.readString(output))
          .isTrue();
      Thread.sleep(200);
    }
    return process;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
