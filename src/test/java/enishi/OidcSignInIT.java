package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.web.HttpUser;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Sign-in over an office's own provider, which is a real one on this machine. */
class OidcSignInIT {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

  private static RunningApplication application;
  private static @Nullable ConfigurableApplicationContext provider;
  private static String issuer = "";

  @BeforeAll
  static void start() throws IOException {
    int port = freePort();
    issuer = "http://localhost:" + port;
    application =
        RunningApplication.startWith(
            "--enishi.oidc.issuer=" + issuer,
            "--enishi.oidc.client=" + OidcProvider.CLIENT,
            "--enishi.oidc.secret=" + OidcProvider.SECRET);
    provider = OidcProvider.start(port, application.address());
    Accounts accounts = application.door(Accounts.class);
    accounts.create(Account.member("h.sato", Id.person("hanako")), RunningApplication.PASSWORD);
    accounts.create(Account.researcher("t.ito"), RunningApplication.PASSWORD);
  }

  @AfterAll
  static void stop() {
    if (provider != null) {
      provider.close();
    }
    application.close();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void signsInTheAccountThatIsBoundAndMakesNone() {
    Accounts accounts = application.door(Accounts.class);
    int before = accounts.list().size();
    assertThat(signIn("hanako")).as("not bound").endsWith("/sign-in?unbound");

    accounts.bind("h.sato", "hanako");
    HttpUser bySubject = new HttpUser("");
    assertThat(signIn("hanako", bySubject)).isEqualTo(application.address() + "/");
    assertThat(bySubject.get(application.address() + "/").body()).contains("h.sato");

    accounts.bind("h.sato", "");
    assertThat(signIn("hanako")).as("taken away").endsWith("/sign-in?unbound");
    accounts.bind("h.sato", "hanako@example.jp");
    assertThat(signIn("hanako")).as("by a checked address").isEqualTo(application.address() + "/");

    accounts.bind("t.ito", "taro@example.jp");
    assertThat(signIn("taro")).as("an address not checked").endsWith("/sign-in?unbound");
    assertThat(accounts.list()).hasSize(before);
  }

  @Test
  void theSignInPageOffersItAndAForgedAnswerIsRefused() {
    HttpUser user = new HttpUser(application.address());
    assertThat(user.get("/sign-in").body()).contains("/oauth2/authorization/office");
    HttpResponse<String> forged = user.get("/login/oauth2/code/office?code=x&state=y");
    assertThat(forged.headers().firstValue("Location").orElse("")).contains("/sign-in?elsewhere");
    assertThat(user.get("/").statusCode()).isEqualTo(302);
  }

  private static String signIn(String name) {
    return signIn(name, new HttpUser(""));
  }

  /** Where the browser is led last by Enishi. */
  private static String signIn(String name, HttpUser user) {
    String next = application.address() + "/oauth2/authorization/office";
    for (int hop = 0; hop < 10; hop++) {
      HttpResponse<String> answer = user.get(next, "Accept", "text/html");
      if (answer.statusCode() == 200 && next.startsWith(issuer + "/login")) {
        Matcher csrf = CSRF.matcher(answer.body());
        assertThat(csrf.find()).as(answer.body()).isTrue();
        answer =
            user.post(
                issuer + "/login",
                "username=%s&password=%s&_csrf=%s"
                    .formatted(name, encoded(OidcProvider.PASSWORD), encoded(csrf.group(1))));
      }
      String place = answer.headers().firstValue("Location").orElse("");
      assertThat(place).as("%s: %d %s", next, answer.statusCode(), answer.body()).isNotEmpty();
      if (next.startsWith(application.address() + "/login/oauth2/")) {
        return absolute(place, application.address());
      }
      next = absolute(place, next.startsWith(issuer) ? issuer : application.address());
    }
    throw new AssertionError("too many redirects, last to " + next);
  }

  private static String absolute(String place, String base) {
    return place.startsWith("/") ? base + place : place;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
