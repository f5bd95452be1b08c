package enishi.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.directory.ConnectionStrengths;
import enishi.directory.StrengthFact;
import enishi.directory.StrengthQuery;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.web.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The programme of the source document and that of a made-up ward, as an office and a firm use
 * them; the made-up ward's rule is a file that an organizer adds.
 */
class ProgrammeBrowserTest {
  private static final String PASSWORD = RunningApplication.PASSWORD;
  private static final String RULE =
      """
      name: our-ward
      version: 1
      label: {ja: 架空区のしごと滞在の補助, en: Subsidy of a made-up ward}
      source: 架空（生成）
      ours: false
      organization:
        locatedIn: municipality:131130
        kinds: [company, association]
        unincorporatedNeedsRules: true
      stay:
        leastNights: 1
        from: 2024-04-01
        through: 2025-03-31
        onlyHosts: true
        withOtherSubsidies: false
      pays:
        perNight: 8000
        transport: true
        perPerson: 40000
        perOrganization: 50000
        fiscalYearBegins: 4
      """;
  private static RunningApplication application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    Imports imports = application.door(Imports.class);
    imports.run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
    imports.run(
        Path.of("src", "test", "resources", "ward-programme"), false, ImportProgress.SILENT);
    Accounts accounts = application.door(Accounts.class);
    accounts.create(Account.organizer("ward", List.of(Id.parse("municipality:131130"))), PASSWORD);
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

  /** Fifteen rows in the catalogue, seven used by twelve parties of 29 people. */
  @Test
  void showsTheProgrammeOfTheDocument() {
    visit("admin", "/programmes/minato-workation-2023");
    assertThat(page.locator("#hosts ~ .scroll tbody tr")).hasCount(15);
    assertThat(page.locator(".figures")).containsText("6 / 15");
    assertThat(page.locator("#parties ~ .scroll tbody tr")).hasCount(12);
    assertThat(page.locator(".figures")).containsText("29");
    assertThat(page.locator("main")).containsText("推測でまとめることはしません");
    assertThat(page.locator("#meetings ~ ul li")).hasCount(2);
    browser.photograph("programme");
    browser.assertCleanConsole();
  }

  @Test
  void aFirmTriesAStayBeforeItApplies() {
    visit("aoki", "/programmes/minato-workation-2023/subsidy");
    assertThat(page.locator("#recorded")).hasCount(0);
    page.selectOption("#to", "municipality:062138");
    page.fill("#starts", "2023-10-05");
    page.fill("#ends", "2023-10-08");
    page.fill("#people", "5");
    page.fill("#lodging", "12000;10000;8000");
    page.fill("#transport", "30000");
    page.locator("#try ~ form button").click();
    assertThat(page.locator("h1")).hasText("この滞在なら、補助は 200,000 円");
    assertThat(page.locator("main")).containsText("1人の上限 50,000 円");
    assertThat(page.locator("main")).containsText("1事業者の上限 200,000 円");
    browser.photograph("subsidy-trial");
    page.selectOption("#located", "false");
    page.check("input[name=otherSubsidy]");
    page.locator("#try ~ form button").click();
    assertThat(page.locator("h1")).hasText("この滞在なら、補助は 0 円");
    assertThat(page.locator(".notice.warn")).containsText("決められた自治体の外にある");
    assertThat(page.locator(".failed")).containsText("ほかの補助と併用している");
    browser.assertCleanConsole();
  }

  @Test
  void anotherWardsRuleIsAFile() {
    visit("ward", "/subsidies/rules");
    page.fill("#text", RULE.replace("perNight: 8000", "perNight: many"));
    page.locator("form.stack button").click();
    assertThat(page.locator(".notice.bad")).containsText("line 17: pays.perNight (many)");
    browser.forgetComplaints();
    page.fill("#text", RULE);
    page.locator("form.stack button").click();
    assertThat(page.locator(".notice.good")).containsText("our-ward");
    browser.photograph("subsidy-rules");

    browser.visit("/programmes/kumo-2024");
    assertThat(page.locator(".figures")).containsText("50,000 円");
    assertThat(page.locator("#returning ~ ul")).containsText("雲のしごと社（架空）：2 回");
    assertThat(page.locator("#meetings ~ ul li")).hasCount(2);
    browser.photograph("programme-ward");
    anOfficeSaysWhoMet();
    page.locator("#parties ~ .scroll tbody a", new Page.LocatorOptions().setHasText("雲のしごと社"))
        .first()
        .click();
    assertThat(page.locator("h1")).hasText("雲のしごと社（架空）への補助は 50,000 円");
    browser.photograph("subsidy");
    browser.assertCleanConsole();

    Subsidies subsidies = application.door(Subsidies.class);
    LocalDate day = LocalDate.parse("2025-03-31");
    Subsidy kumo = subsidies.find(SubsidyQuery.parse("kumo", "kumo-2024", day), Asker.owner());
    Subsidy.Year year = kumo.years().getFirst();
    assertThat(year.year()).isEqualTo(2024);
    // 森: 8,000 + 7,000 + 8,000 + 12,000, then 2 × 8,000 + 15,000: 66,000. 谷: 2 × 6,000 + 4,000.
    assertThat(year.persons()).extracting(Subsidy.Traveller::sum).containsExactly(66_000L, 16_000L);
    assertThat(year.persons())
        .extracting(Subsidy.Traveller::payable)
        .containsExactly(40_000L, 16_000L);
    assertThat(year.sum()).isEqualTo(56_000);
    assertThat(year.capped()).isTrue();
    assertThat(kumo.total()).isEqualTo(50_000);
    Subsidy tabi = subsidies.find(SubsidyQuery.parse("tabi", "kumo-2024", day), Asker.owner());
    assertThat(tabi.failed()).containsExactly("no-representative");
    assertThat(tabi.total()).isZero();
  }

  /** 森 of one party and 佐藤 of the other were in 幸 (027006) on the same days. */
  private void anOfficeSaysWhoMet() {
    var meeting =
        page.locator(".meetings > li", new Page.LocatorOptions().setHasText("2024-11-06"));
    assertThat(knows()).isEmpty();
    meeting.locator("input[name=pair]").check();
    meeting.locator("button[value=met]").click();
    assertThat(meeting).containsText("会ったと ward が確認");
    assertThat(knows()).extracting(StrengthFact::on).containsExactly(LocalDate.parse("2024-11-06"));
    browser.photograph("programme-met");
    meeting.locator("button[value=unknown]").click();
    assertThat(knows()).isEmpty();
    meeting.locator("button[value=not]").click();
    assertThat(meeting).containsText("会っていないと ward が確認");
    assertThat(knows()).isEmpty();
  }

  private static List<StrengthFact> knows() {
    return application
        .door(ConnectionStrengths.class)
        .find(
            new StrengthQuery(Id.person("mori"), Id.person("sato"), LocalDate.parse("2025-03-31")),
            Asker.owner())
        .facts();
  }

  @Test
  void singleStaysAreForThoseWhoOrganizeForTheHub() {
    visit("town", "/programmes/kumo-2024");
    assertThat(page.locator("#parties")).hasCount(0);
    assertThat(page.locator("#hosts ~ .scroll tbody tr")).hasCount(2);
    Subsidies subsidies = application.door(Subsidies.class);
    Asker town = Asker.of(Account.organizer("town", List.of(Id.parse("municipality:016331"))));
    assertThatThrownBy(
            () ->
                subsidies.find(
                    SubsidyQuery.parse("kumo", "kumo-2024", LocalDate.parse("2025-03-31")), town))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("organizes neither");
  }
}
