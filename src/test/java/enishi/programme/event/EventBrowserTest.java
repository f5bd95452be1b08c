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
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(page.locator("section[aria-labelledby=score]")).containsText("いちばん少なくて 3 人");
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

  /** A form's own sheet in Shift_JIS, with the mail addresses that such a sheet has. */
  @Test
  void theOfficeHandsInTheAnswersOfAForm(@TempDir Path folder) throws IOException {
    Path sheet = folder.resolve("アンケート.csv");
    Files.writeString(
        sheet,
        """
        タイムスタンプ,メールアドレス,満足度（5段階）,この会を友人にすすめたいと思いますか（0～10）
        2022/09/01 10:00:00,a@example.jp,5,10
        2022/09/01 10:01:00,b@example.jp,4,９
        2022/09/01 10:02:00,c@example.jp,3,7
        2022/09/01 10:03:00,d@example.jp,1,2
        2022/09/01 10:04:00,e@example.jp,3,
        """,
        Charset.forName("windows-31j"));
    visit("admin", "/events/share-2022/report");
    page.setInputFiles("#answers-file", sheet);
    page.locator("form.answers button").click();
    assertThat(page.locator(".notice.good")).containsText("4 件の点");
    // (2 − 1) of 4.
    assertThat(page.locator("#score ~ .ratio")).containsText("25.0");
    assertThat(page.locator("#score ~ .ratio")).containsText("回答 4 人");
    browser.photograph("event-answers");
    page.locator("form[action$=withdrawal] button").click();
    assertThat(page.locator("#score ~ .ratio")).hasCount(0);

    Files.writeString(sheet, "点\n11\n", StandardCharsets.UTF_8);
    page.setInputFiles("#answers-file", sheet);
    page.locator("form.answers button").click();
    assertThat(page.locator(".notice.bad")).containsText("row 2, column 点: (11)");
    browser.forgetComplaints();
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
