package enishi.correction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.store.Store;
import enishi.web.Browser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member says that a record is wrong, an organizer accepts it, and the audit trail is whole. */
class CorrectionBrowserTest {
  private static final String PASSWORD = "a long password";

  @TempDir Path folder;

  @Test
  void disputesAnswersAndVerifies() {
    try (RunningApplication application = RunningApplication.start();
        Browser member = Browser.open(application.address());
        Browser office = Browser.open(application.address());
        Browser admin = Browser.open(application.address())) {
      CorrectionTown.importInto(
          application.door(Store.class),
          folder,
          "Town",
          CorrectionTown.all(
              CorrectionTown.WRONG_VISIT, CorrectionTown.WRONG_TIE, CorrectionTown.WRONG_STAY),
          0);
      Accounts accounts = application.door(Accounts.class);
      accounts.create(Account.member("aoki", Id.person("aoki")), PASSWORD);
      accounts.create(
          Account.organizer("town", List.of(Id.parse("municipality:016331"))), PASSWORD);
      disputes(member);
      answers(office);
      seesTheAnswer(member);
      verifies(admin);
    }
  }

  private static void disputes(Browser browser) {
    browser.signIn("aoki", PASSWORD);
    browser.visit("/consent");
    Page page = browser.page();
    page.click("#to-records");
    assertThat(page.locator("h1")).hasText("自分の記録");
    assertThat(page.locator(".facts > li")).hasCount(5);
    browser.photograph("corrections-facts");
    page.click(".facts > li:has-text('契約') >> a.wrong");
    browser.photograph("corrections-dispute");
    page.fill("#reason", "契約はしていません。相談に行っただけです。");
    page.fill("#on", "2022-10-31");
    page.click("#send");
    assertThat(page.locator("[role=status].good")).containsText("受け付けました");
    assertThat(page.locator(".facts .disputed")).hasCount(1);
    page.click(".facts > li:has-text('一緒に仕事') >> a.wrong");
    page.fill("#reason", "別の人です。");
    page.click("#send");
    page.locator(".withdraw").first().click();
    assertThat(page.locator("body")).containsText("取り下げ");
    browser.photograph("corrections-asked");
    var download = page.waitForDownload(() -> page.click("#disclose"));
    org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
        .isEqualTo("disclosure.zip");
    browser.assertCleanConsole();
  }

  private static void answers(Browser browser) {
    browser.signIn("town", PASSWORD);
    browser.visit("/office");
    Page page = browser.page();
    assertThat(page.locator("#desk-audit")).hasCount(0);
    page.click("#desk-corrections a");
    assertThat(page.locator("h1")).hasText("訂正・開示・消去の申し出");
    browser.photograph("corrections-queue");
    page.locator("a.open").first().click();
    browser.photograph("corrections-answer");
    page.fill("#reason", "台帳を確かめました。");
    page.locator("#accept, #decline").first().click();
    assertThat(page.locator("[role=status].good")).isVisible();
    browser.photograph("corrections-answered");
    browser.assertCleanConsole();
  }

  private static void seesTheAnswer(Browser browser) {
    browser.visit("/corrections");
    Page page = browser.page();
    assertThat(page.locator(".disputes")).containsText("台帳を確かめました。");
    browser.photograph("corrections-told");
    browser.assertCleanConsole();
  }

  private static void verifies(Browser browser) {
    browser.signIn("admin", RunningApplication.PASSWORD);
    browser.visit("/audit");
    Page page = browser.page();
    assertThat(page.locator("#head")).not().isEmpty();
    page.click("#check");
    assertThat(page.locator("#verdict.good")).containsText("書かれたときのまま");
    browser.photograph("audit");
    browser.visit("/audit?asker=town");
    assertThat(page.locator("table")).containsText("correction-accepted");
    browser.assertCleanConsole();
  }
}
