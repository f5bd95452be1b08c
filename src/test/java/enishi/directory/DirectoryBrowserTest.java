package enishi.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.model.Id;
import enishi.security.AuditTrail;
import enishi.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Finding somebody and reading their page, as people do it. */
class DirectoryBrowserTest {
  private static ConfigurableApplicationContext application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = DirectoryApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(DirectoryApplication.address(application));
    page = browser.page();
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  private void signIn(String name) {
    browser.signIn(name, DirectoryApplication.PASSWORD);
    assertThat(page.locator("h1")).hasText("何を知りたいですか。");
  }

  @Test
  void findsAPersonByReadingAndOpensTheirPage() {
    signIn("admin");
    page.fill(".search input", "ばば");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("「ばば」の検索結果 1 件");
    browser.photograph("search");
    page.click("text=馬場 一郎");
    assertThat(page.locator("h1")).hasText("馬場 一郎");
    assertThat(page.locator(".card-head .fictional")).hasText("架空");
    assertThat(page.locator("dl.facts")).containsText("紹介先にだけなる");
    assertThat(page.locator("#ego canvas").first()).isVisible();
    assertThat(page.locator("table").first()).containsText("青木 花");
    browser.photograph("person");
    assertThat(page.locator("#ego canvas").first()).isVisible();
    browser.photographAsIs("person-drawn");
    page.locator("td details summary").first().click();
    assertThat(page.locator("td details li").first()).isVisible();
    browser.assertCleanConsole();
    assertThat(application.getBean(AuditTrail.class).list(Id.person("baba")))
        .anyMatch(read -> read.action().equals("card"));
  }

  @Test
  void suggestsNamesWhileOneTypes() {
    signIn("admin");
    page.focus("#introduction-to");
    page.keyboard().type("みら");
    assertThat(page.locator("#introduction-to-list [role=option]")).hasCount(1);
    assertThat(page.locator("#introduction-to-list")).containsText("株式会社みらい");
    assertThat(page.locator("#introduction-to-list small")).hasText("港区・団体");
    browser.assertCleanConsole();
  }

  @Test
  void showsTownsProjectsEventsAndOrganizations() {
    signIn("admin");
    browser.visit("/municipalities/016331");
    assertThat(page.locator("h1")).hasText("上士幌町");
    assertThat(page.locator("section").nth(1)).containsText("馬場 一郎");
    browser.photograph("municipality");
    browser.visit("/projects/tomodachi");
    assertThat(page.locator("section").nth(1)).containsText("発起人");
    browser.photograph("project");
    browser.visit("/events/event:fair");
    assertThat(page.locator("#facts + p + table")).containsText("主催・運営");
    browser.photograph("event");
    browser.visit("/organizations/mirai");
    assertThat(page.locator("dl.facts")).containsText("未来商会");
    browser.photograph("organization");
    browser.visit("/search");
    assertThat(page.locator("h1")).hasText("名前でさがす");
    browser.assertCleanConsole();
  }

  @Test
  void tellsAMemberOnlyWhatTheyShare() {
    signIn("aoki");
    browser.visit("/people/baba");
    assertThat(page.locator(".notice").first()).containsText("共通する記録だけ");
    assertThat(page.locator("main")).not().containsText("34,000");
    assertThat(page.locator("main")).not().containsText("千葉");
    assertThat(page.locator("main")).containsText("秋の市");
    browser.photograph("person-for-member");
    browser.visit("/people/aoki");
    assertThat(page.locator("main")).containsText("12,000 円");
    browser.assertCleanConsole();
    assertThat(browser.visit("/people/chiba")).isEqualTo(404);
    assertThat(page.locator("h1")).hasText("登録されていません");
  }

  @Test
  void showsAResearcherPseudonymsOnly() {
    signIn("researcher");
    browser.visit("/events/fair");
    assertThat(page.locator("main")).containsText("pseudonym-");
    assertThat(page.locator("main")).not().containsText("青木");
    page.locator("main table a[href^='/people/']").first().click();
    assertThat(page.locator("h1")).containsText("pseudonym-");
    assertThat(page.locator("main")).not().containsText("聞き取り");
    assertThat(page.locator("#ego canvas").first()).isVisible();
    browser.photographAsIs("person-drawn-for-researcher");
    browser.photograph("person-for-researcher");
    browser.assertCleanConsole();
  }
}
