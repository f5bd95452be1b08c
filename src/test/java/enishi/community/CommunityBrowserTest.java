package enishi.community;

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

/** The map, one community and the brokers, as a town hall and a researcher meet them. */
class CommunityBrowserTest {
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
    accounts.create(Account.researcher("researcher"), PASSWORD);
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
  void drawsCommunitiesAndOpensOne() {
    visit("admin", "/communities?asOf=2022-12-01&from=2021-12-01");
    assertThat(page.locator("h1")).hasText("つながりの地図");
    assertThat(page.locator("nav [aria-current=page]")).hasText("つながりの地図");
    assertThat(page.locator("figure.map svg")).isVisible();
    int drawn = page.locator("tr[data-node]").count();
    assertThat(page.locator("figure.map circle")).hasCount(drawn);
    assertThat(page.locator("table.scan tbody tr")).hasCount(5);
    assertThat(page.locator("#changes li").first()).isVisible();
    browser.photograph("communities");
    page.locator("figure.map a circle").first().click();
    assertThat(page.locator("h1")).containsText("第 ");
    assertThat(page.locator("figure.map circle").first()).isVisible();
    browser.photograph("community");
    browser.assertCleanConsole();
  }

  @Test
  void listsBrokersAndWhatFallsApart() {
    visit("admin", "/brokers?asOf=2022-12-01");
    assertThat(page.locator("h1")).hasText("橋渡しの人");
    assertThat(page.locator("table.brokers tbody tr")).hasCount(20);
    assertThat(page.locator("#holding li").first()).isVisible();
    browser.photograph("brokers");
    browser.assertCleanConsole();
  }

  @Test
  void showsATownHallAndAResearcherTheirs() {
    visit("town", "/communities?asOf=2022-12-01");
    browser.photograph("communities-town");
    browser.visit("/brokers?asOf=2022-12-01");
    browser.photograph("brokers-town");
    browser.assertCleanConsole();
  }

  @Test
  void showsAResearcherPseudonyms() {
    visit("researcher", "/communities?asOf=2022-12-01");
    assertThat(page.locator("nav [aria-current=page]")).hasText("つながりの地図");
    browser.photograph("communities-researcher");
    browser.assertCleanConsole();
  }

  @Test
  void asksTheRestLaterWhereTheTownIsLarge() {
    visit("admin", "/communities/study?asOf=2022-12-01");
    assertThat(page.locator("table.scan tbody tr")).hasCount(5);
  }

  @Test
  void isNotForMembers() {
    browser.signIn("aoki", PASSWORD);
    browser.visit("/");
    assertThat(page.locator("nav")).not().containsText("つながりの地図");
    assertThat(browser.visit("/communities")).isEqualTo(403);
    assertThat(browser.visit("/brokers")).isEqualTo(403);
  }
}
