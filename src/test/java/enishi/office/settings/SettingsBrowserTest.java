package enishi.office.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.web.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An administrator looks at a number, sees what would change, changes it and returns. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SettingsBrowserTest {
  private static final String PASSWORD = RunningApplication.PASSWORD;
  private static final String DAY = "2022-12-01";
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
  @Order(1)
  void changesANumberAfterSeeingWhatChanges() {
    browser.signIn("admin", PASSWORD);
    browser.visit("/office");
    page.locator("a[href='/settings']").first().click();
    assertThat(page.locator("h1")).hasText("設定");
    assertThat(page.locator("#history")).containsText("まだ誰も変えていません");
    browser.photograph("settings");
    page.locator("#group-direct > summary").click();
    page.locator("#group-introduction > summary").click();
    page.locator("#group-population > summary").click();
    browser.photographAsIs("settings-open-ja-desktop");

    page.fill("[id='enishi.strength.kappa']", "6");
    page.fill("#as-of-strength", DAY);
    page.locator("#group-strength button").click();
    assertThat(page.locator("h1")).hasText("変わることの確認");
    assertThat(page.locator("#numbers")).containsText("6 点");
    assertThat(page.locator(".figures")).containsText("件のうち");
    assertThat(page.locator("#tiers table a").first()).hasCount(1);
    browser.photograph("settings-preview");
    for (String link : List.of("#tiers", "#verdicts", "#paths")) {
      if (page.locator(link + " table a").count() > 0) {
        String to = page.locator(link + " table a").first().getAttribute("href");
        assertThat(page.request().get(application.address() + to).status()).as(to).isEqualTo(200);
      }
    }
    page.fill("#note", "町の会合で決めた");
    page.locator("#apply button").click();
    assertThat(page.locator("[role=status].good")).containsText("第 1 版");
    assertThat(page.locator("[id='enishi.strength.kappa']")).hasValue("6");
    assertThat(page.locator("#history")).containsText("町の会合で決めた");
    browser.photograph("settings-applied");
    page.locator("#history a.button").first().click();
    assertThat(page.locator("#numbers")).containsText("標準に戻す場合");
    page.locator("#apply button").click();
    assertThat(page.locator("[id='enishi.strength.kappa']")).hasValue("2");
    assertThat(page.locator("#history tbody tr")).hasCount(3);
    browser.assertCleanConsole();
  }

  @Test
  @Order(2)
  void saysWhatIsWrongAndKeepsWhatWasTyped() {
    browser.signIn("admin", PASSWORD);
    assertThat(browser.visit("/settings/preview?enishi.strength.kappa=0")).isEqualTo(400);
    assertThat(page.locator(".notice.bad")).containsText("from 0.001 to 1000");
    assertThat(page.locator("[id='enishi.strength.kappa']")).hasValue("0");
    browser.photograph("settings-wrong");
    assertThat(browser.visit("/settings/preview?version=77")).isEqualTo(404);
    browser.forgetComplaints();
  }

  @Test
  @Order(3)
  void scriptsReadPreviewSetAndReturn() {
    assertThat(ask("admin", "", null))
        .contains("\"key\":\"enishi.strength.kappa\"", "\"ours\":true");
    String values = "{\"values\":{\"enishi.strength.half-life-days.knows\":30},";
    assertThat(ask("admin", "/previews", values + "\"asOf\":\"" + DAY + "\"}"))
        .contains("\"reachesAnswers\":true", "\"looked\":", "\"tookMillis\":");
    assertThat(ask("admin", "", values + "\"note\":\"script\"}"))
        .contains("\"from\":\"365\"", "\"to\":\"30\"", "\"by\":\"admin\"");
    assertThat(ask("admin", "", values + "\"after\":1}")).contains("\"code\":\"bad-input\"");
    assertThat(ask("admin", "", "{\"values\":{\"enishi.strength.kappa\":3},\"after\":1}"))
        .contains("\"code\":\"in-use\"");
    assertThat(ask("admin", "", "{\"version\":0}")).contains("\"version\":4");
    assertThat(ask("admin", "/versions", null)).contains("script", "\"inForce\":true");
    assertThat(ask("town", "", null)).contains("\"code\":\"forbidden\"");
    assertThat(ask("town", "", "{\"version\":0}")).contains("\"code\":\"forbidden\"");
    assertThat(
            application.door(AuditTrail.class).list(namedPerson()).stream()
                .filter(entry -> entry.action().equals("settings-preview")))
        .isNotEmpty()
        .allMatch(entry -> entry.question().startsWith(DAY + ": enishi.strength."));
  }

  /** Somebody whom the preview of the half-life names. */
  private static Id namedPerson() {
    Preview preview =
        application
            .door(SettingsDesk.class)
            .preview(
                Proposal.of(Map.of("enishi.strength.kappa", "6")),
                LocalDate.parse(DAY),
                Asker.owner());
    return preview.tiers().first().getFirst().person();
  }

  private String ask(String account, String path, @Nullable String body) {
    String key = account + ":" + PASSWORD;
    RequestOptions options =
        RequestOptions.create()
            .setHeader(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)));
    String address = application.address() + "/api/v1/settings" + path;
    APIResponse answer =
        body == null
            ? page.request().get(address, options)
            : page.request()
                .post(address, options.setHeader("Content-Type", "application/json").setData(body));
    return answer.text();
  }
}
