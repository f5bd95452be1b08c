package enishi.web;

import static enishi.web.HttpUser.basic;
import static org.assertj.core.api.Assertions.assertThat;

import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.LockOuts;
import enishi.security.SecondFactors;
import enishi.security.Sessions;
import enishi.security.Tokens;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Who gets in, and how those who do not are told, over plain HTTP. */
class SignInRulesIT {
  private static final String ADMIN = basic("admin", WebTestApplication.PASSWORD);
  private static final String AOKI = basic("aoki", WebTestApplication.PASSWORD);

  private static ConfigurableApplicationContext application;

  private HttpUser user;

  @BeforeAll
  static void start() {
    application = WebTestApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void arrive() {
    user = new HttpUser(WebTestApplication.address(application));
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("\"status\":" + status)
        .contains("\"code\":\"" + code + "\"")
        .contains("\"title\":")
        .contains("\"detail\":")
        .contains("\"instance\":\"/")
        .doesNotContain("secret inside", "Exception", "\tat ");
  }

  @Test
  void tellsAScriptHowToSignIn() {
    HttpResponse<String> answer = user.get("/api/v1/me");
    assertProblem(answer, 401, "not-signed-in");
    assertThat(answer.headers().allValues("WWW-Authenticate")).hasSize(2);
    HttpResponse<String> browser = user.get("/api/v1/me", "Accept", "text/html");
    assertThat(browser.headers().allValues("WWW-Authenticate"))
        .as("a browser must not open its password window")
        .containsExactly("Bearer realm=\"Enishi\"");
    assertProblem(user.get("/api/v1/none"), 401, "not-signed-in");
  }

  @Test
  void takesBasicAndBearer() {
    assertThat(user.get("/api/v1/me", "Authorization", ADMIN).body())
        .isEqualTo("admin administrator");
    assertProblem(
        user.get("/api/v1/me", "Authorization", basic("admin", "wrong")), 401, "not-signed-in");
    String token = application.getBean(Tokens.class).issue("aoki", 1);
    assertThat(user.get("/api/v1/me", "Authorization", "Bearer " + token).body())
        .isEqualTo("aoki member");
    assertProblem(user.get("/api/v1/me", "Authorization", "Bearer nonsense"), 401, "not-signed-in");
    assertThat(user.get("/").statusCode()).as("no session was begun").isEqualTo(302);
  }

  @Test
  void asksWritesOfASessionForItsToken() {
    assertThat(user.signIn("aoki", WebTestApplication.PASSWORD).statusCode()).isEqualTo(302);
    assertThat(user.get("/api/v1/me").body()).isEqualTo("aoki member");
    assertProblem(user.post("/api/v1/writes", ""), 403, "forbidden");
    assertThat(user.post("/api/v1/writes", "", "X-CSRF-TOKEN", user.csrf("/")).body())
        .isEqualTo("aoki");
  }

  @Test
  void asksNoTokenOfAScriptButRefusesAnotherSitesPage() {
    assertThat(user.post("/api/v1/writes", "", "Authorization", AOKI).body()).isEqualTo("aoki");
    assertProblem(
        user.post("/api/v1/writes", "", "Authorization", AOKI, "Origin", "https://evil.example"),
        403,
        "forbidden");
  }

  @Test
  void opensHealthToAllAndTheRestToAdministrators() {
    assertThat(user.get("/actuator/health").body()).contains("\"status\":\"UP\"");
    assertProblem(user.get("/actuator"), 401, "not-signed-in");
    assertProblem(user.get("/actuator", "Authorization", AOKI), 403, "forbidden");
    assertThat(user.get("/actuator", "Authorization", ADMIN).statusCode()).isEqualTo(200);
  }

  @Test
  void keepsImportsForThoseWhoOrganize() {
    assertProblem(user.get("/api/v1/imports", "Authorization", AOKI), 403, "forbidden");
    assertThat(user.get("/api/v1/imports", "Authorization", ADMIN).statusCode()).isEqualTo(200);
  }

  @Test
  void explainsEveryFaultWithACode() {
    String[] admin = {"Authorization", ADMIN};
    assertProblem(user.get("/api/v1/none", admin), 404, "unknown-path");
    assertProblem(user.get("/api/v1/faults/UNKNOWN_ID", admin), 404, "unknown-id");
    assertProblem(user.get("/api/v1/faults/BAD_INPUT", admin), 400, "bad-input");
    assertProblem(user.get("/api/v1/numbers?k=many", admin), 400, "bad-input");
    assertProblem(user.get("/api/v1/numbers", admin), 400, "bad-input");
    assertProblem(user.post("/api/v1/numbers", "", admin), 405, "wrong-method");
    assertProblem(user.get("/api/v1/faults/bug", admin), 500, "failed");
    assertProblem(user.get("/api/v1/faults/FAILED", admin), 500, "failed");
    HttpResponse<String> away = user.get("/api/v1/faults/STORE_UNREACHABLE", admin);
    assertProblem(away, 503, "store-unreachable");
    assertThat(away.headers().firstValue("Retry-After")).contains("10");
  }

  @Test
  void guardsEveryAnswerWithStrictHeaders() {
    for (String path : new String[] {"/sign-in", "/assets/web/enishi.css", "/api/v1/me"}) {
      var headers = user.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("script-src 'self';", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
    }
    var cookie = user.get("/sign-in").headers().allValues("Set-Cookie");
    assertThat(cookie).allMatch(c -> c.contains("HttpOnly") && c.contains("SameSite=Lax"));
  }

  @Test
  void opensTheProgramsFilesToAll() {
    assertThat(user.get("/assets/web/enishi.js").statusCode()).isEqualTo(200);
    assertThat(user.get("/webjars/htmx.org/dist/htmx.min.js").statusCode()).isEqualTo(200);
    assertThat(user.get("/favicon.svg").statusCode()).isEqualTo(200);
    assertThat(user.get("/assets/../application.yml").statusCode()).isGreaterThanOrEqualTo(300);
  }

  @Test
  void leadsAFragmentOfAnEndedSessionToSignIn() {
    HttpResponse<String> answer = user.get("/search/suggest?kind=person&q=a", "HX-Request", "true");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in");
  }

  @Test
  void asksAgainWhereTheSignInPageWasOpenTooLong() {
    HttpResponse<String> answer = user.post("/sign-in", "name=aoki&password=x&_csrf=stale");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in?stale");
  }

  @Test
  void endsTheSessionOfADeletedAccountAndOfAnOldPassword() {
    var accounts = application.getBean(Accounts.class);
    accounts.create(Account.researcher("passing"), "a long password");
    user.signIn("passing", "a long password");
    accounts.changePassword("passing", "another password");
    assertThat(user.get("/").statusCode()).isEqualTo(302);
    user.signIn("passing", "another password");
    accounts.delete("passing");
    assertThat(user.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void shutsANameOutAfterFiveFailuresWhetherOrNotThereIsSuchAnAccount() {
    application.getBean(Accounts.class).create(Account.researcher("shut"), "a long password");
    List<List<String>> answers = new ArrayList<>();
    for (String name : List.of("shut", "not-there")) {
      List<String> places = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        places.add(user.signIn(name, "wrong").headers().firstValue("Location").orElse(""));
      }
      answers.add(places);
    }
    assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    assertThat(answers.getFirst().subList(0, 4)).allMatch(place -> place.endsWith("?wrong"));
    assertThat(answers.getFirst().subList(4, 6)).allMatch(p -> p.endsWith("?wrong&wait=15"));
    assertThat(user.signIn("shut", "a long password").headers().firstValue("Location").orElse(""))
        .contains("?wrong&wait=");
    HttpResponse<String> script =
        user.get("/api/v1/me", "Authorization", basic("shut", "a long password"));
    assertProblem(script, 401, "not-signed-in");
    assertThat(script.headers().firstValue("Retry-After")).isPresent();
    assertThat(user.get("/sign-in?wrong&wait=15").body()).contains("アカウント名かパスワードが違います。", "15 分");
    application.getBean(LockOuts.class).liftPassword("shut");
    assertThat(user.get("/api/v1/me", "Authorization", basic("shut", "a long password")).body())
        .isEqualTo("shut researcher");
  }

  @Test
  void tellsAScriptToUseATokenWhereTheAccountAsksForCodes() {
    application.getBean(Accounts.class).create(Account.researcher("coded"), "a long password");
    var factors = application.getBean(SecondFactors.class);
    factors.prepare("coded");
    String secret = factors.get("coded").pending();
    factors.confirm("coded", AppCodes.now(secret, 0));
    String basic = basic("coded", "a long password");
    HttpResponse<String> answer = user.get("/api/v1/me", "Authorization", basic);
    assertProblem(answer, 403, "forbidden");
    assertThat(answer.body()).contains("use a token: enishi token --account coded");
    assertProblem(
        user.get("/api/v1/me", "Authorization", basic("coded", "wrong")), 401, "not-signed-in");
    String token = application.getBean(Tokens.class).issue("coded", 1);
    assertThat(user.get("/api/v1/me", "Authorization", "Bearer " + token).body())
        .isEqualTo("coded researcher");

    assertThat(user.get("/sign-in/code").statusCode()).as("nothing awaited").isEqualTo(302);
    assertThat(user.signIn("coded", "a long password").headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/sign-in/code"));
    assertThat(user.get("/api/v1/me").statusCode()).as("half-way").isEqualTo(401);
    String csrf = user.csrf("/sign-in/code");
    assertThat(
            user.post("/sign-in/code", "code=000000&_csrf=" + csrf)
                .headers()
                .firstValue("Location")
                .orElse(""))
        .endsWith("/sign-in/code?wrong");
    user.post("/sign-in/code", "code=" + AppCodes.now(secret, 1) + "&_csrf=" + csrf);
    assertThat(user.get("/api/v1/me").body()).isEqualTo("coded researcher");
  }

  @Test
  void endsASessionElsewhereAtOnce() {
    var sessions = application.getBean(Sessions.class);
    application.getBean(Accounts.class).create(Account.researcher("twice"), "a long password");
    HttpUser other = new HttpUser(WebTestApplication.address(application));
    for (HttpUser one : List.of(user, other)) {
      one.signIn("twice", "a long password");
      assertThat(one.get("/api/v1/me").statusCode()).isEqualTo(200);
    }
    assertThat(sessions.list("twice")).hasSize(2);
    sessions.end("twice", sessions.list("twice").getFirst().id());
    assertThat(user.get("/api/v1/me").statusCode() + other.get("/api/v1/me").statusCode())
        .isEqualTo(200 + 401);
    sessions.endAll("twice", "");
    assertThat(user.get("/api/v1/me").statusCode() + other.get("/api/v1/me").statusCode())
        .isEqualTo(401 + 401);
  }
}
