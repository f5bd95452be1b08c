package enishi.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Signing in and out, the frame of the pages and the three questions, as a user meets them. */
class SignInBrowserTest {
  private static ConfigurableApplicationContext application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = WebTestApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(WebTestApplication.address(application));
    page = browser.page();
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  private void signIn(String name) {
    browser.signIn(name, WebTestApplication.PASSWORD);
    assertThat(page.locator("h1")).hasText("何を知りたいですか。");
  }

  @Test
  void leadsToSignInAndBackToThePageThatWasWanted() {
    browser.visit("/?from=bookmark");
    assertThat(page.locator("h1")).hasText("ログイン");
    browser.photograph("sign-in");
    page.fill("#name", "Aoki");
    page.fill("#password", WebTestApplication.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("何を知りたいですか。");
    assertThat(page.url()).contains("from=bookmark");
    assertThat(page.locator(".who")).containsText("aoki");
    browser.assertCleanConsole();
  }

  @Test
  void saysThatThePasswordIsWrongAndNotWhichPart() {
    browser.signIn("aoki", "wrong password");
    assertThat(page.locator("[role=alert].notice")).hasText("アカウント名かパスワードが違います。");
    browser.photographAsIs("sign-in-wrong");
    browser.signIn("nobody", "wrong password");
    assertThat(page.locator("[role=alert].notice")).hasText("アカウント名かパスワードが違います。");
    browser.assertCleanConsole();
  }

  @Test
  void speaksTheChosenLanguageFromThenOn() {
    signIn("admin");
    browser.photograph("start");
    page.click("text=English");
    assertThat(page.locator("h1")).hasText("What would you like to know?");
    browser.visit("/");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.click("text=日本語");
    assertThat(page.locator("h1")).hasText("何を知りたいですか。");
    browser.assertCleanConsole();
  }

  @Test
  void endsTheSessionAtSignOut() {
    signIn("aoki");
    page.click(".sign-out button");
    assertThat(page.locator("[role=status].notice")).hasText("ログアウトしました。");
    browser.visit("/");
    assertThat(page.locator("h1")).hasText("ログイン");
    browser.assertCleanConsole();
  }

  @Test
  void choosesAPersonByKeyboardAndByReading() {
    signIn("admin");
    page.focus("#introduction-from");
    page.keyboard().type("あおき");
    assertThat(page.locator("#introduction-from-list [role=option]")).hasCount(2);
    browser.photographAsIs("picker-open");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator("#introduction-from")).hasValue("青木 花子");
    page.keyboard().press("Tab");
    page.keyboard().type("青木 一郎");
    assertThat(page.locator("#introduction-to-list [role=option]")).hasCount(1);
    page.keyboard().press("Enter");
    browser.assertCleanConsole();
    page.keyboard().press("Enter");
    page.waitForURL("**/introduction?**");
    assertThat(page.url()).endsWith("/introduction?from=person%3Aaoki2&to=person%3Aaoki");
  }

  @Test
  void asksToChooseWhereANameWasOnlyTyped() {
    signIn("admin");
    page.fill("#tier-person", "だれか");
    assertThat(page.locator("#tier-person-list .none")).isVisible();
    page.fill("#tier-municipality", "municipality:016331");
    page.click("text=段階を見る");
    String reason = (String) page.locator("#tier-person").evaluate("e => e.validationMessage");
    assertThat(reason).isEqualTo("候補から選んでください。");
    browser.assertCleanConsole();
  }

  @Test
  void looksUpWhatWasTypedBeforeTheScriptRan() {
    signIn("admin");
    page.addInitScript(
        """
        document.addEventListener('readystatechange', () => {
          const field = document.querySelector('#tier-person');
          if (document.readyState === 'interactive' && field) {
            field.focus();
            field.value = 'だれか';
          }
        });
        """);
    browser.visit("/");
    assertThat(page.locator("#tier-person-list .none")).isVisible();
    assertThat(page.locator("#tier-person")).hasValue("だれか");
    browser.assertCleanConsole();
  }

  @Test
  void letsAMemberAskOnlyForItself() {
    signIn("aoki");
    assertThat(page.locator("input[name=from][type=hidden]")).hasValue("person:aoki");
    assertThat(page.locator("nav .office")).hasCount(0);
    browser.photograph("start-member");
    assertThat(browser.visit("/imports")).isEqualTo(403);
    assertThat(page.locator("h1")).hasText("この画面を見る権限がありません");
    browser.forgetComplaints();
    browser.photograph("error-403");
  }

  @Test
  void explainsFaultsInPlainWords() {
    signIn("admin");
    assertThat(browser.visit("/no-such-page")).isEqualTo(404);
    assertThat(page.locator("h1")).hasText("この画面はありません");
    assertThat(browser.visit("/faults/UNKNOWN_ID")).isEqualTo(404);
    assertThat(page.locator(".detail")).containsText("unknown id (person:x)");
    browser.photograph("error-404");
    assertThat(browser.visit("/numbers?k=many")).isEqualTo(400);
    assertThat(page.locator(".detail")).containsText("parameter k (many)");
    assertThat(browser.visit("/faults/STORE_UNREACHABLE")).isEqualTo(503);
    assertThat(page.locator("h1")).hasText("いまデータを読めません");
    browser.photograph("error-503");
    assertThat(browser.visit("/faults/bug")).isEqualTo(500);
    assertThat(page.locator("body")).not().containsText("secret inside");
    browser.photograph("error-500");
  }
}
