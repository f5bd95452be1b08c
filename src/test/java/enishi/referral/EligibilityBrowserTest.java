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

/** The page as somebody in a town hall or a candidate meets it. */
class EligibilityBrowserTest {
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

  private void show(String account, String query) {
    browser.signIn(account, ReferralTestApplication.PASSWORD);
    assertThat(page.locator("h1")).isVisible();
    browser.visit("/eligibility?" + query);
  }

  @Test
  void asksWhoAndWhichProject() {
    show("admin", "");
    assertThat(page.locator("h1")).hasText("紹介制プロジェクトに参加できるか");
    assertThat(page.locator("#verdict")).hasCount(0);
    browser.photograph("eligibility-ask");
    page.fill("#eligibility-person", "person:hara");
    page.fill("#eligibility-project", "project:tomodachi");
    page.click("main form button");
    assertThat(page.locator(".verdict")).hasText("はい");
  }

  @Test
  void saysYesAndByWhichRoute() {
    show("admin", "person=person:hara" + PROJECT);
    assertThat(page.locator(".verdict.yes")).hasText("はい");
    assertThat(page.locator("#verdict")).containsText("会員の紹介がある");
    assertThat(page.locator("#next")).hasCount(0);
    assertThat(page.locator("#evidence")).containsText("後藤 美咲さんからの紹介");
    browser.photograph("eligibility-yes");
  }

  @Test
  void saysAlmostAndWhatToDoNext() {
    show("admin", "person=person:kondo" + PROJECT);
    assertThat(page.locator(".verdict.almost")).hasText("あと一歩");
    assertThat(page.locator("#next li").first()).containsText("後藤 美咲さんに、参加のための紹介を頼む");
    assertThat(page.locator("#next")).containsText("当方の設定");
    assertThat(page.locator("#clauses")).containsText("文書の決まり");
    assertThat(page.locator("#evidence")).containsText("期限が過ぎた");
    browser.photograph("eligibility-almost");
  }

  @Test
  void saysAlmostWhereOnlyAnEventIsAhead() {
    show("admin", "person=person:mizuno" + PROJECT);
    assertThat(page.locator("#next .ways-in > li")).hasCount(1);
    assertThat(page.locator("#next .steps li")).hasCount(2);
    assertThat(page.locator("#next .ways-in > li")).containsText("2023-02-17");
    browser.photograph("eligibility-event");
  }

  @Test
  void saysNoAndWhy() {
    show("admin", "person=person:mizuno&asOf=2024-03-31" + PROJECT);
    assertThat(page.locator(".verdict.no")).hasText("いいえ");
    assertThat(page.locator("#next")).hasCount(0);
    browser.photograph("eligibility-no");
  }

  @Test
  void asksForTheMemberItselfAndNamesNobodyElse() {
    show("kondo", PROJECT);
    assertThat(page.locator(".verdict.almost")).isVisible();
    assertThat(page.locator("input[name=person][type=hidden]")).hasValue("person:kondo");
    browser.photograph("eligibility-member");
  }
}
