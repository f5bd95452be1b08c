package enishi.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import org.junit.jupiter.api.io.TempDir;

/** The ledger and the claims, as a clerk of the town hall goes through them. */
class LedgerBrowserTest {
  private static final String PASSWORD = RunningApplication.PASSWORD;
  private static RunningApplication application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start(@TempDir Path folder) {
    application = RunningApplication.start();
    Imports imports = application.door(Imports.class);
    imports.run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
    imports.run(Path.of("src/test/resources/ledger-town"), false, ImportProgress.SILENT);
    imports.run(
        MadeUpCases.write(MadeUpCases.of(20261126, 300), folder), false, ImportProgress.SILENT);
    Accounts accounts = application.door(Accounts.class);
    accounts.create(Account.organizer("kinko", List.of(Id.parse("municipality:464902"))), PASSWORD);
    accounts.create(Account.member("aoki", Id.person("aoki")), PASSWORD);
    accounts.create(Account.researcher("researcher"), PASSWORD);
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
  void aClerkFindsTheRatesThatDoNotFollowAndWhoIsBehindANumber() {
    browser.signIn("kinko", PASSWORD);
    page.click("nav >> text=事業と成果");
    page.click("main >> text=KPI 台帳");
    page.selectOption("#ledger", "錦江町 MIRAI");
    page.click(".choose button");
    assertThat(page.locator("h1")).hasText("錦江町 MIRAI の KPI");
    assertThat(page.locator(".figures .first")).containsText("中央値");
    assertThat(page.locator("table.kpis tbody")).hasCount(48);
    assertThat(page.locator("svg.rates rect.bar")).hasCount(48);
    assertThat(page.locator("svg.rates rect.bar.flagged")).hasCount(7);
    browser.photograph("kpis");

    page.click(".filters >> text=率が合わない（7）");
    assertThat(page.locator("table.kpis tbody")).hasCount(7);
    assertThat(row("1-5")).containsText("端数の切り捨て：8 ÷ 90 = 8.88…% → 8.8%");
    assertThat(row("4-1")).containsText("説明できる読み方はありません");
    assertThat(row("3-9")).containsText("対象外");
    row("4-5").locator("summary").click();
    assertThat(row("4-5").locator("details span")).containsText("004_ea07f08a9b4dc206 4 定量効果 NO 5");
    browser.photograph("kpis-flagged");

    page.click(".filters >> text=ほかの数字と違う");
    assertThat(row("1-2")).containsText("この行 32 件、比べた数字 31 件（差 +1）");
    browser.photograph("kpis-different");

    page.click(".filters >> text=記録から数えた（4）");
    row("4-10").locator("text=数えたものを見る").click();
    assertThat(page.locator("h1")).hasText("名簿「移住応援隊」");
    assertThat(page.locator("main tbody tr")).hasCount(12);
    browser.photograph("kpi-register");
    page.click("main tbody a >> nth=0");
    assertThat(page.locator(".card-head .tag").first()).hasText("人");
    browser.assertCleanConsole();
  }

  private Locator row(String key) {
    return page.locator("#row-" + key);
  }

  @Test
  void aYearUnderWayShowsWhatIsBehindAndTheNextTargets() {
    browser.signIn("kinko", PASSWORD);
    browser.visit("/kpis?ledger=みさき町（架空） 2025年度&asOf=2025-09-30");
    assertThat(page.locator("#summary ~ .alerts summary")).hasText("遅れている行（2）");
    page.click(".alerts summary");
    assertThat(page.locator(".alerts li")).hasCount(2);
    assertThat(row("1-1")).containsText("次期の目標 15社");
    assertThat(page.locator("line.steady")).hasCount(1);
    browser.photograph("kpis-under-way");
    browser.assertCleanConsole();
  }

  @Test
  void documentsThatDisagreeStandSideBySideOnTheTownsPage() {
    browser.signIn("aoki", PASSWORD);
    browser.visit("/municipalities/016331?asOf=2022-12-01");
    waitForClaims();
    assertThat(page.locator(".claims .notice")).containsText("2 件");
    Locator conflicts = page.locator(".claims tbody.conflict");
    assertThat(conflicts).hasCount(2);
    assertThat(conflicts.nth(1)).containsText("東川町役場");
    assertThat(conflicts.nth(1)).containsText("食い違い");
    page.locator(".claims").scrollIntoViewIfNeeded();
    photographClaims("claims-town");
    browser.visit("/events/share-2022?asOf=2022-12-01");
    waitForClaims();
    assertThat(page.locator(".claims tbody.conflict")).hasCount(2);
    photographClaims("claims-event");
    browser.assertCleanConsole();
  }

  private void waitForClaims() {
    page.locator(".claims").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
  }

  /** The fragment comes a moment after its page. */
  private void photographClaims(String name) {
    String url = page.url();
    for (String language : List.of("en", "ja")) {
      for (Browser.Width width : Browser.Width.values()) {
        browser.width(width);
        page.navigate(url + "&lang=" + language);
        waitForClaims();
        browser.photographAsIs("%s-%s-%s".formatted(name, language, width));
        browser.assertFits();
      }
    }
    browser.width(Browser.Width.DESKTOP);
  }

  @Test
  void aClerkAddsACase() {
    browser.signIn("kinko", PASSWORD);
    assertThat(browser.visit("/cases")).isEqualTo(200);
    page.click("main >> text=事例を加える");
    browser.photograph("case-new");
    page.fill("#number", "K-77");
    page.fill("#year", "2024");
    page.fill("#body", "架空町");
    page.fill("#case-title", "灯台守の学校（架空）");
    page.fill("#category", "教育");
    page.fill("#municipality", "464902");
    page.fill("#summary", "灯台に泊まって星を見る。");
    page.click("form.stack button");
    assertThat(page.locator("h1")).containsText("灯台守の学校（架空）");
    assertThat(page.locator("main")).containsText("kinko");
    browser.visit("/cases?q=灯台に泊まって");
    assertThat(page.locator("table.folding tbody tr")).hasCount(1);
  }

  @Test
  void aMemberAddsNoCase() {
    browser.signIn("aoki", PASSWORD);
    browser.visit("/cases");
    assertThat(page.locator("main >> text=事例を加える")).hasCount(0);
    assertThat(browser.visit("/cases/new")).isEqualTo(403);
  }

  @Test
  void aClerkFindsACaseAndWhatIsKnownOfIt() {
    browser.signIn("aoki", PASSWORD);
    page.click("nav >> text=事業と成果");
    page.click("main >> text=先進事例");
    page.fill("#words", "ふくぎょう");
    page.click(".choose button");
    assertThat(page.locator("#found")).hasText("0 件");
    page.fill("#words", "ｶﾐｼﾎﾛ 縁はんす");
    page.click(".choose button");
    assertThat(page.locator("#found")).hasText("1 件");
    page.click("main table a");
    assertThat(page.locator("h1")).hasText("かみしほろ縁ハンスプロジェクト");
    waitForClaims();
    assertThat(page.locator(".claims")).containsText("提案した人");
    browser.visit("/cases");
    browser.photograph("cases");
    browser.assertCleanConsole();
  }

  @Test
  void aMemberSeesTheDocumentsFiguresAndNoNumbersOfPersons() {
    browser.signIn("aoki", PASSWORD);
    browser.visit("/kpis?ledger=錦江町 MIRAI&show=counted");
    assertThat(row("3-3")).containsText("人数は示せません");
    assertThat(row("3-3").locator("text=数えたものを見る")).hasCount(0);
    browser.assertCleanConsole();
  }
}
