package enishi.matching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.web.Browser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The requests of the showcase, as the town's office works with them. */
class MatchingBrowserTest {
  private static final String PASSWORD = RunningApplication.PASSWORD;
  private static RunningApplication application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    application
        .door(Imports.class)
        .run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
    Accounts accounts = application.door(Accounts.class);
    accounts.create(Account.organizer("town", List.of(Id.parse("municipality:016331"))), PASSWORD);
    accounts.create(Account.member("baba", Id.person("baba")), PASSWORD);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(application.address());
    page = browser.page();
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  private void visit(String account, String path) {
    browser.signIn(account, PASSWORD);
    assertThat(browser.visit(path)).isEqualTo(200);
  }

  @Test
  void anOfficeChoosesARequestAndReadsWhyEachPersonFits() {
    visit("town", "/");
    page.locator("#ask-match ~ form button").click();
    assertThat(page.locator("#closed ~ .scroll tbody tr")).hasCount(5);
    browser.photograph("needs");
    browser.visit("/matches?asOf=2020-11-25");
    assertThat(page.locator("#open ~ .scroll tbody tr")).hasCount(5);
    page.locator("tbody a", new Page.LocatorOptions().setHasText("白花豆")).click();
    assertThat(page.locator("h1")).hasText("白花豆の贈答品ブランドづくり（架空）に合う人");
    assertThat(page.locator(".candidates > li")).hasCount(10);
    assertThat(page.locator(".candidates > li").first().locator(".parts tbody tr")).hasCount(5);
    assertThat(page.locator("main")).containsText("当方の設定");
    browser.photograph("match");
    browser.assertCleanConsole();
  }

  @Test
  void theFunnelStandsBesideWhatTheDocumentSays() {
    visit("town", "/funnels");
    page.locator("main li a", new Page.LocatorOptions().setHasText("縁ハンス")).click();
    assertThat(page.locator("#stages ~ .scroll tbody tr")).hasCount(7);
    assertThat(page.locator("#stages ~ .scroll tbody tr").first()).containsText("51 人");
    assertThat(page.locator("main")).containsText("仕事応募 19件");
    assertThat(page.locator(".funnel .bar")).hasCount(7);
    browser.photograph("funnel");
    page.locator("main a[href*=carriers]").click();
    assertThat(page.locator("main h2").first()).hasText("遠藤 望");
    browser.photograph("carriers");
    browser.assertCleanConsole();
  }

  @Test
  void allOpenRequestsAreFilledAtOnce() {
    visit("town", "/matches/plan?asOf=2020-11-25&each=2");
    assertThat(page.locator("tbody tr")).hasCount(5);
    assertThat(page.locator("tbody li")).hasCount(10);
    browser.photograph("plan");
    browser.assertCleanConsole();
  }

  @Test
  void aMemberReadsTheFunnelOnly() {
    visit("baba", "/funnels?project=project:enhansu");
    assertThat(page.locator("main")).containsText("5 未満の数は示しません");
    browser.assertCleanConsole();
    assertThat(browser.visit("/matches?need=need:beans")).isEqualTo(403);
  }
}
