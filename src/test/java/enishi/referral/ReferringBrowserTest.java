package enishi.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import enishi.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Referring somebody, taking it back and choosing another referrer, as people do it. */
class ReferringBrowserTest {
  private static ConfigurableApplicationContext application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = ReferralRoomApplication.start(ReferralTown.small(), "hara", "goto");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(ReferralRoomApplication.address(application));
    page = browser.page();
  }

  @AfterEach
  void closeBrowser() {
    browser.assertCleanConsole();
    browser.close();
  }

  private void show(String account, String address) {
    browser.signIn(account, ReferralRoomApplication.PASSWORD);
    assertThat(page.locator("h1")).isVisible();
    browser.visit(address);
  }

  @Test
  void anOrganizerChoosesAnotherReferrer() {
    show("organizer", "/referral-tree/branch?project=project:kanmi&person=person:goto");
    page.locator("table.branch tr", new Page.LocatorOptions().setHasText("森 明"))
        .getByText("紹介者を選び直す")
        .click();
    assertThat(page.locator("main")).containsText("後藤 美咲");
    browser.photograph("referral-re-parent");
    page.fill("#re-parent-referrer", "person:hara");
    page.fill("#re-parent-reason", "会の担当が変わったため");
    page.click("main form button");
    assertThat(page.locator("#moved")).hasText("森 明さんの紹介者を 原 拓也さんにしました。");
    assertThat(page.locator("h1")).containsText("原 拓也さんの枝");
    page.navigate(
        page.url().replaceAll("/referral-tree.*", "/referral-tree/re-parent")
            + "?project=project:kanmi&candidate=person:goto");
    page.fill("#re-parent-referrer", "person:kondo");
    page.fill("#re-parent-reason", "ためし");
    page.click("main form button");
    assertThat(page.locator("[role=alert].bad")).containsText("枝の外の会員");
    browser.forgetComplaints();
  }

  @Test
  void aMemberRefersSomebodyAndTakesItBack() {
    show("goto", "/referrals/new?candidate=person:kida&project=project:kanmi");
    assertThat(page.locator("#referral-candidate")).hasValue("木田 桜");
    browser.photograph("referral-new");
    page.fill("#referral-expires-on", "2023-03-31");
    page.click("main form button");
    assertThat(page.locator("#done")).containsText("木田 桜さんを 甘味の会 に紹介しました。");
    browser.photograph("referrals");
    Locator made = page.locator("#made tr", new Page.LocatorOptions().setHasText("木田 桜"));
    assertThat(made).containsText("2023-03-31");
    made.locator("summary").click();
    made.locator("form button").click();
    assertThat(page.locator("#undone, #made").first()).isVisible();
    assertThat(page.locator("#made tr", new Page.LocatorOptions().setHasText("木田 桜")))
        .containsText("取り消された");
    browser.visit("/referrals/new?candidate=person:hara&project=project:kanmi");
    page.click("main form button");
    assertThat(page.locator("[role=alert].bad")).hasText("この人はもう会員です。");
    browser.forgetComplaints();
  }
}
