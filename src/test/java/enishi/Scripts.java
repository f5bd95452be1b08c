package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.RandomQuestions.Question;
import enishi.web.HttpUser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running application over REST, as scripts do. */
final class Scripts {
  private static final JsonMapper JSON = new JsonMapper();

  private final RunningApplication application;

  Scripts(RunningApplication application) {
    this.application = application;
  }

  /**
   * Asks as a script with that account's password does; parameters are names and values in turn.
   */
  HttpResponse<String> ask(String account, String path, String... parameters) {
    String password = RunningApplication.PASSWORD;
    return new HttpUser(application.address())
        .get(path + query(parameters), "Authorization", HttpUser.basic(account, password));
  }

  /** The answer to the administrator's question. */
  JsonNode answer(String path, String... parameters) {
    HttpResponse<String> response = ask("admin", path, parameters);
    assertThat(response.statusCode())
        .as("%s%s: %s", path, query(parameters), response.body())
        .isEqualTo(200);
    return json(response.body());
  }

  JsonNode introduction(Question q) {
    return answer("/api/v1/introductions", "from", "to", q);
  }

  JsonNode eligibility(Question q) {
    return answer("/api/v1/eligibility", "person", "project", q);
  }

  JsonNode tier(Question q) {
    return answer("/api/v1/tiers", "person", "municipality", q);
  }

  JsonNode strength(Question q) {
    return answer("/api/v1/strengths", "a", "b", q);
  }

  private JsonNode answer(String path, String from, String to, Question q) {
    return answer(path, from, q.from(), to, q.to(), "asOf", q.day().toString());
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  static String text(Object value) {
    return JSON.writeValueAsString(value);
  }

  static String query(String... parameters) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      query
          .append(i == 0 ? '?' : '&')
          .append(parameters[i])
          .append('=')
          .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
    }
    return query.toString();
  }
}
