package enishi.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The tree and the review of a branch as an organizer and a member meet them. */
class ReferralTreeBrowserTest {
  private static ConfigurableApplicationContext application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = ReferralRoomApplication.start(ReferralTown.small(), "hara");
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
  void drawsAndListsWhoCameByWhom() {
    show("organizer", "/referral-tree?project=project:kanmi");
    assertThat(page.locator("#tree-svg .place")).hasCount(12);
    assertThat(page.locator("#rest-on-left")).containsText("小野 光");
    page.locator("#tree-svg .place", new Page.LocatorOptions().setHasText("近藤 学")).click();
    assertThat(page.locator("#panel [data-field=by]")).hasText("原 拓也");
    assertThat(page.locator("#panel [data-field=expires]")).hasText("2022-06-20");
    browser.photographAsIs("referral-tree-chosen");
    browser.photograph("referral-tree");
  }

  @Test
  void reviewsABranch() {
    show("organizer", "/referral-tree/branch?project=project:kanmi&person=person:goto");
    assertThat(page.locator("table.branch tbody tr")).hasCount(5);
    browser.photograph("referral-branch");
  }
}
