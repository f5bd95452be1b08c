package enishi.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
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

/** What an organizer does this week, on the showcase in the summer before the summit. */
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
}
