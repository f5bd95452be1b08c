package enishi.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.web.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The researcher's page over the showcase. */
class ResearchBrowserTest {
  private static final String QUESTION = "/research?asOf=2022-12-01&suppressBelow=10";
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
    accounts.create(Account.researcher("researcher"), RunningApplication.PASSWORD);
    accounts.create(Account.member("aoki", Id.person("aoki")), RunningApplication.PASSWORD);
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

  @Test
  void showsAResearcherTheTableWithSmallCountsHidden() throws IOException {
    browser.signIn("researcher", RunningApplication.PASSWORD);
    assertThat(browser.visit(QUESTION)).isEqualTo(200);
    assertThat(page.locator("nav [aria-current=page]")).hasText("研究・書き出し");
    assertThat(page.locator(".towns tbody td").allInnerTexts())
        .noneMatch(cell -> cell.strip().matches("[1-9]"));
    assertThat(page.locator(".towns .hidden").count()).isGreaterThan(3);
    assertThat(page.locator(".towns")).not().containsText("東川町");
    assertThat(page.locator(".towns tr.total th")).hasText("全体");
    assertThat(page.locator(".card-lines")).containsText("kamishihoro 第 1 版（当方の設定）");
    browser.photograph("research");
    page.locator("main details summary").click();
    assertThat(page.locator(".card-json")).containsText("\"suppressBelow\" : 10");
    Download csv =
        page.waitForDownload(
            () ->
                page.locator(".actions a")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("CSV"))
                    .click());
    assertThat(csv.suggestedFilename()).isEqualTo("enishi-tiers-2022-12-01.csv");
    assertThat(Files.readString(csv.path())).startsWith("\ufeffmunicipality,name,tier_1");
    browser.assertCleanConsole();
  }

  @Test
  void savesTheNetworkUnderPseudonymsOfAStudy() throws IOException {
    browser.signIn("researcher", RunningApplication.PASSWORD);
    browser.visit(QUESTION);
    page.locator("#study").fill("卒論");
    page.locator("#format").selectOption("gexf");
    Download file =
        page.waitForDownload(() -> page.locator("#files ~ form button").first().click());
    assertThat(file.suggestedFilename()).isEqualTo("enishi-people-2022-12-01.gexf");
    assertThat(Files.readString(file.path()))
        .contains("person:pseudonym-")
        .doesNotContain("person:aoki", "青木");
    browser.assertCleanConsole();
  }

  @Test
  void isNotForMembers() {
    browser.signIn("aoki", RunningApplication.PASSWORD);
    browser.visit("/");
    assertThat(page.locator("nav a[href='/research']")).hasCount(0);
    assertThat(browser.visit("/research")).isEqualTo(403);
  }
}
