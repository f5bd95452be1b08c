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

/** The tree and the review of a branch as an organizer and a member meet them. */
class ReferralTreeBrowserTest {
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

  private Locator place(String name) {
    return page.locator("#tree-svg .place", new Page.LocatorOptions().setHasText(name));
  }

  @Test
  void drawsAndListsWhoCameByWhom() {
    show("organizer", "/referral-tree?project=project:kanmi");
    assertThat(page.locator("#tree-svg .place")).hasCount(12);
    assertThat(page.locator("#rest-on-left")).containsText("小野 光");
    assertThat(page.locator("#tree-list")).containsText("紹介の記録がない人");
    place("近藤 学").click();
    assertThat(page.locator("#panel [data-field=by]")).hasText("原 拓也");
    assertThat(page.locator("#panel [data-field=expires]")).hasText("2022-06-20");
    page.locator(".legend summary").click();
    browser.photographAsIs("referral-tree-chosen");
    page.locator("#tree-list summary", new Page.LocatorOptions().setHasText("後藤 美咲"))
        .click(new Locator.ClickOptions().setPosition(2, 12));
    assertThat(page.locator("#tree-list").getByText("森 明")).isVisible();
    browser.photograph("referral-tree");
  }

  @Test
  void isUsableByKeyboard() {
    show("organizer", "/referral-tree?project=project:kanmi");
    assertThat(page.locator("#tree-svg .place")).hasCount(12);
    page.locator("#tree-svg .place[tabindex='0']").focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#panel [data-field=name]")).hasText("渋谷 恵");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("#tree-svg .place")).hasCount(4);
    assertThat(place("渋谷 恵")).hasAttribute("aria-expanded", "false");
    page.keyboard().press("Enter");
    assertThat(page.locator("#tree-svg .place")).hasCount(12);
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#panel [data-field=name]")).hasText("後藤 美咲");
    assertThat(page.locator("#tree-svg .place:focus")).hasAttribute("aria-level", "3");
  }

  @Test
  void reviewsABranch() {
    show("organizer", "/referral-tree/branch?project=project:kanmi&person=person:goto");
    assertThat(page.locator("table.branch tbody tr")).hasCount(5);
    browser.photograph("referral-branch");
  }

  @Test
  void aMemberSeesPlacesWithoutNames() {
    show("hara", "/referral-tree?project=project:kanmi");
    assertThat(page.locator("#tree-svg .place")).hasCount(12);
    assertThat(page.locator("#tree-svg")).containsText("非公開の人");
    assertThat(page.locator("main")).not().containsText("野田");
    browser.photographAsIs("referral-tree-member");
  }
}
