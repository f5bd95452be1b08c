package enishi.programme.event;

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

/** The summit of the source document and an open night, as an office and a member read them. */
class EventBrowserTest {
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
    accounts.create(Account.member("aoki", Id.person("aoki")), PASSWORD);
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
  void theCardLeadsToWhatCameOfTheSummit() {
    visit("town", "/events/share-2022");
    page.locator("a[href='/events/share-2022/report']").click();
    assertThat(page.locator("#meetings ~ ul")).containsText("263 組");
    assertThat(page.locator("#projects ~ .ratio")).containsText("≥400 人のうちから ≥10 件");
    assertThat(page.locator("#score ~ .notice")).containsText("n不明");
    assertThat(page.locator("#score ~ p").last()).containsText("いちばん少なくて 3 人");
    assertThat(page.locator(".disagree").first()).containsText("総勢");
    assertThat(page.locator("main")).containsText("東川町役場");
    browser.photograph("event-summit");
    browser.assertCleanConsole();
  }

  @Test
  void theOpenNightHasAScoreOfItsOwnAnswers() {
    visit("admin", "/events/openday-2023/report");
    assertThat(page.locator("#score ~ .ratio")).containsText("回答 14 人");
    assertThat(page.locator("#editions ~ .scroll tbody tr")).hasCount(2);
    browser.photograph("event-openday");
    browser.assertCleanConsole();
  }

  @Test
  void theOfficeSeatsTheNextNight() {
    visit("admin", "/events/openday-2023/report");
    page.locator("a[href='/events/openday-2023/preparation']").click();
    page.fill("#size", "5");
    page.locator("#tables ~ form button").click();
    assertThat(page.locator(".tables > li")).hasCount(5);
    browser.photograph("event-preparation");
    browser.assertCleanConsole();
  }

  @Test
  void aMemberReadsNoSmallCounts() {
    visit("aoki", "/events/openday-2023/report");
    assertThat(page.locator(".notice").first()).containsText("5 人未満");
    browser.photograph("event-member");
    browser.assertCleanConsole();
  }
}
