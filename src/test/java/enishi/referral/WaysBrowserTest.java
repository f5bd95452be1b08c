package enishi.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.web.Browser;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Ways in step by step, the time line, and the table of candidates. */
class WaysBrowserTest {
  private static final String PROJECT = "&project=project:tomodachi";
  private static ConfigurableApplicationContext application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = ReferralTestApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(ReferralTestApplication.address(application));
    page = browser.page();
  }

  @AfterEach
  void closeBrowser() {
    browser.assertCleanConsole();
    browser.close();
  }

  private void show(String account, String path) {
    browser.signIn(account, ReferralTestApplication.PASSWORD);
    assertThat(page.locator("h1")).isVisible();
    browser.visit(path);
  }

  /** Pictures of the whole page once the time line is there. */
  private void photographWithTimeLine(String name) {
    String url = page.url();
    for (String language : new String[] {"en", "ja"}) {
      page.navigate(url + "&lang=" + language);
      for (Browser.Width width : Browser.Width.values()) {
        browser.width(width);
        assertThat(page.locator("#timeline svg")).isVisible();
        browser.photographAsIs(
            "%s-%s-%s".formatted(name, language, width.name().toLowerCase(Locale.ROOT)));
        browser.assertFits();
      }
    }
    browser.width(Browser.Width.DESKTOP);
  }

  @Test
  void namesWhomToAskFirstAndThen() {
    show("admin", "/eligibility?person=person:ueda&asOf=2024-03-31" + PROJECT);
    var steps = page.locator("#next .ways-in > li").first().locator(".steps li");
    assertThat(steps).hasCount(2);
    assertThat(steps.first()).containsText("後藤 美咲さんへの紹介を頼む");
    assertThat(steps.last()).containsText("後藤 美咲さんに、参加のための紹介を頼む");
    String link = steps.first().locator("a").getAttribute("href");
    assertThat(link)
        .startsWith("/introduction?from=person:ueda&to=person:goto")
        .contains("forProject=project:tomodachi", "asOf=2024-03-31");
    photographWithTimeLine("eligibility-steps");
  }

  @Test
  void drawsWhenTheVerdictChangesWithItsTable() {
    show("kondo", "/eligibility?person=person:kondo" + PROJECT);
    assertThat(page.locator("#timeline svg .stretch.eligible")).hasCount(1);
    assertThat(page.locator("#timeline tbody")).containsText("後藤 美咲さんからの紹介");
    assertThat(page.locator("#timeline tr[aria-current=date]")).containsText("あと一歩");
    photographWithTimeLine("eligibility-timeline");
  }

  @Test
  void showsAnOrganizerManyCandidates() {
    show("admin", "/eligibility/candidates");
    assertThat(page.locator("h1")).hasText("候補者をまとめて調べる");
    browser.photograph("candidates-ask");
    browser.visit("/eligibility/candidates?project=project:tomodachi");
    assertThat(page.locator("#candidates tbody tr").first()).containsText("はい");
    page.selectOption("#from", "event:openday-2022");
    page.click("main form button");
    assertThat(page.locator("#candidates tbody tr").first()).containsText("井上");
    browser.photograph("candidates");
    page.locator(".choices a", new Page.LocatorOptions().setHasText("あと一歩")).click();
    assertThat(page.locator("#candidates tbody")).containsText("神保 翔");
    assertThat(page.locator("#candidates tbody")).not().containsText("井上");
  }

  @Test
  void hasNoTableForMembers() {
    show("kondo", "/eligibility?person=person:kondo" + PROJECT);
    assertThat(page.locator("a[href^='/eligibility/candidates']")).hasCount(0);
    assertThat(browser.visit("/eligibility/candidates")).isEqualTo(403);
    browser.forgetComplaints();
  }
}
