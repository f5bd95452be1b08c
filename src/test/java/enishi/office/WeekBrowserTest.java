package enishi.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.population.Ladders;
import enishi.population.Population;
import enishi.population.PopulationQuery;
import enishi.population.Populations;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.web.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an organizer does this week, reports to the council and tries on the first day, on the
 * showcase.
 */
class WeekBrowserTest {
  private static final String PASSWORD = RunningApplication.PASSWORD;
  private static final LocalDate DAY = LocalDate.parse("2022-08-01");
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

  @Test
  void everyLineLeadsToWhereSomethingCanBeDone() {
    browser.signIn("town", PASSWORD);
    assertThat(browser.visit("/works")).isEqualTo(200);
    assertThat(page.locator("main h2 a").first()).hasText("今週すること");
    browser.photograph("works");
    assertThat(browser.visit("/week?asOf=" + DAY)).isEqualTo(200);
    assertThat(page.locator("#events ~ ul")).containsText("SHARE by WHERE");
    assertThat(page.locator("section[aria-labelledby=leaving]")).containsText("30 日以内に");
    assertThat(page.locator("section[aria-labelledby=behind]")).containsText("錦江町 MIRAI");
    assertThat(page.locator("section[aria-labelledby=rests] a").last()).isVisible();
    browser.photograph("week");
    List<String> links =
        page.locator("main section a").all().stream().map(a -> a.getAttribute("href")).toList();
    assertThat(links).hasSizeGreaterThan(5);
    for (String link : links) {
      APIResponse answer = page.request().get(application.address() + link);
      assertThat(answer.status()).as(link).isEqualTo(200);
    }
    browser.assertCleanConsole();
  }

  @Test
  void theFiguresAreThoseOfTheirRooms() {
    Asker town = Asker.of(Account.organizer("town", List.of(Id.parse("municipality:016331"))));
    Week week = application.door(Weeks.class).find(DAY, town);
    assertThat(week.leaving()).hasSize(1);
    browser.signIn("town", PASSWORD);
    browser.visit("/week?asOf=" + DAY);
    Locator leaving = page.locator("section[aria-labelledby=leaving] p a");
    assertThat(leaving).containsText(week.leaving().getFirst().people() + " 人");
    leaving.click();
    assertThat(page.locator("#total"))
        .hasAttribute("data-total", String.valueOf(week.leaving().getFirst().people()));
  }

  @Test
  void itIsForThoseWhoOrganize() {
    browser.signIn("aoki", PASSWORD);
    assertThat(browser.visit("/week")).isEqualTo(403);
    browser.visit("/works");
    assertThat(page.locator("main")).not().containsText("今週すること");
  }

  @Test
  void theTownOnOnePageIsOneSheetOfPaper() {
    LocalDate day = LocalDate.parse("2022-12-01");
    Asker town = Asker.of(Account.organizer("town", List.of(Id.parse("municipality:016331"))));
    PopulationQuery query =
        new PopulationQuery(Id.parse("municipality:016331"), Ladders.DEFAULT, day);
    TownSummary summary = application.door(TownSummaries.class).find(query, town);
    Populations populations = application.door(Populations.class);
    Population now = populations.find(query, town);
    Population before =
        populations.find(
            new PopulationQuery(query.municipality(), query.ladder(), day.minusYears(1)), town);
    assertThat(summary.rungs())
        .extracting(TownSummary.Rung::people)
        .isEqualTo(now.tiers().stream().map(Population.Count::people).toList());
    assertThat(summary.rungs())
        .extracting(TownSummary.Rung::before)
        .isEqualTo(before.tiers().stream().map(Population.Count::people).toList());

    browser.signIn("town", PASSWORD);
    browser.visit("/works");
    page.locator("main h2 a[href='/summary']").click();
    assertThat(page.locator("#ask")).isVisible();
    assertThat(browser.visit("/summary?municipality=municipality:016331&asOf=" + day))
        .isEqualTo(200);
    assertThat(page.locator("h1")).containsText("上士幌町の関係人口は");
    assertThat(page.locator("article tbody tr")).hasCount(now.tiers().size());
    assertThat(page.locator("article dd").nth(1)).hasText(String.valueOf(summary.risen()));
    browser.photograph("summary");
    String pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), ISO_8859_1);
    assertThat(Pattern.compile("/Type\\s*/Page[^s]").matcher(pdf).results().count()).isEqualTo(1);
    browser.assertCleanConsole();
  }

  @Test
  void theFirstDayLeadsThroughTheShowcase() {
    browser.signIn("town", PASSWORD);
    browser.visit("/office");
    page.locator(".help summary").click();
    assertThat(page.locator(".help p")).containsText("続けていくための仕事");
    browser.photograph("office");
    page.locator(".help summary").click();
    page.locator(".help a").click();
    assertThat(page.locator(".steps > li")).hasCount(5);
    browser.photograph("first-day");
    List<String> links =
        page.locator(".steps a").all().stream().map(a -> a.getAttribute("href")).toList();
    assertThat(links).hasSize(8);
    for (String link : links) {
      assertThat(page.request().get(application.address() + link).status()).as(link).isEqualTo(200);
    }
    browser.assertCleanConsole();
  }
}
