package enishi.introduction.request;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.web.HttpUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts that speak JSON to the application. */
final class Caller {
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String REQUESTS = "/api/v1/introduction-requests";

  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  Caller(ConfigurableApplicationContext application) {
    address = RequestTestApplication.address(application);
  }

  HttpResponse<String> get(String account, String path) {
    return send(request(account, path).GET().build());
  }

  HttpResponse<String> post(String account, String path, Object body) {
    return send(
        request(account, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  JsonNode read(String account, String path) {
    return body(get(account, path), 200);
  }

  /** Asks for an introduction; answers the request's id. */
  String ask(String account, String to) {
    return ask(account, to, 1);
  }

  String ask(String account, String to, int rank) {
    Map<String, Object> body =
        Map.of("from", "person:" + account, "to", to, "rank", rank, "purpose", "お話をうかがいたい");
    return body(post(account, REQUESTS, body), 201).path("id").asString();
  }

  JsonNode act(String account, String id, String act) {
    return body(post(account, REQUESTS + "/" + id + "/" + act, Map.of()), 200);
  }

  /** The problem's code that an act is refused with. */
  String refused(String account, String id, String act, Map<String, Object> body) {
    HttpResponse<String> answer = post(account, REQUESTS + "/" + id + "/" + act, body);
    assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
    return JSON.readTree(answer.body()).path("code").asString();
  }

  JsonNode card(String account, String id) {
    return read(account, REQUESTS + "/" + id);
  }

  String state(String account, String id) {
    return card(account, id).path("state").asString();
  }

  static JsonNode body(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder request(String account, String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", HttpUser.basic(account, RequestTestApplication.PASSWORD));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
