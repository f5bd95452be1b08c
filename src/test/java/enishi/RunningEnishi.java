package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.RandomQuestions.Question;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.web.HttpUser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application after its first start, on a free port over a store of its own. */
final class RunningEnishi implements AutoCloseable {
  static final String PASSWORD = "a long password";
  private static final JsonMapper JSON = new JsonMapper();

  private final ConfigurableApplicationContext context;

  private RunningEnishi(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Loads the showcase, as a server does that finds its directory empty. */
  static RunningEnishi start(Path directory) {
    return new RunningEnishi(
        new SpringApplication(WebApplication.class)
            .run(
                "--server.port=0",
                "--enishi.store.directory=" + directory,
                "--enishi.admin.password=" + PASSWORD));
  }

  void createMember(String name, Id person) {
    context.getBean(Accounts.class).create(Account.member(name, person), PASSWORD);
  }

  /** Somebody with a session of their own. */
  HttpUser visitor() {
    return new HttpUser(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
  }

  HttpUser visitor(String account) {
    HttpUser visitor = visitor();
    assertThat(visitor.signIn(account, PASSWORD).headers().firstValue("Location").orElse(""))
        .as("%s signs in", account)
        .doesNotContain("sign-in");
    return visitor;
  }

  /** Asks as a script with that account's password does; parameters are names and values in turn. */
  HttpResponse<String> ask(String account, String path, String... parameters) {
    return visitor()
        .get(path + query(parameters), "Authorization", HttpUser.basic(account, PASSWORD));
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

  @Override
  public void close() {
    context.close();
  }
}
