package enishi.office.backup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.web.Browser;
import enishi.web.HttpUser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupPageBrowserTest {
  @Test
  void anAdministratorBacksUpAndTakesTheFileAway() {
    try (RunningApplication application = RunningApplication.start()) {
      application
          .door(Imports.class)
          .run(Path.of("datasets/yamanami"), false, ImportProgress.SILENT);
      Accounts accounts = application.door(Accounts.class);
      accounts.create(Account.organizer("office", List.of()), RunningApplication.PASSWORD);
      try (Browser browser = Browser.open(application.address())) {
        asAdministrator(browser, application);
      }
      try (Browser browser = Browser.open(application.address())) {
        browser.signIn("office", RunningApplication.PASSWORD);
        assertThat(browser.visit("/backups")).isEqualTo(403);
        browser.visit("/office");
        assertThat(browser.page().locator("a[href='/backups']")).hasCount(0);
      }
      status(application);
    }
  }

  private static void asAdministrator(Browser browser, RunningApplication application) {
    Page page = browser.page();
    browser.signIn("admin", RunningApplication.PASSWORD);
    browser.visit("/office");
    page.click("a[href='/backups']");
    browser.photograph("backups-none");
    page.click("#now");
    assertThat(page.locator(".notice.good")).containsText("最後のバックアップ");
    assertThat(page.locator(".accounts li")).hasCount(1);
    browser.photograph("backups");
    Path file = page.waitForDownload(() -> page.click(".accounts a")).path();
    assertThat(file).isNotEmptyFile();
    assertThat(application.door(AuditTrail.class).list(Id.person("y05")))
        .anyMatch(entry -> entry.action().equals("backup"));
    browser.assertCleanConsole();
    assertThat(application.door(Backups.class).list(Asker.owner())).hasSize(1);
  }

  private static void status(RunningApplication application) {
    var admin =
        new HttpUser(application.address())
            .get(
                "/api/v1/status",
                "Authorization",
                HttpUser.basic("admin", RunningApplication.PASSWORD));
    assertThat(admin.body()).contains("\"backup\":{\"at\":\"");
    var health =
        new HttpUser(application.address())
            .get(
                "/actuator/health",
                "Authorization",
                HttpUser.basic("admin", RunningApplication.PASSWORD));
    assertThat(health.body()).contains("lastSuccess");
    assertThat(new HttpUser(application.address()).get("/actuator/health").body())
        .doesNotContain("lastSuccess");
    var office =
        new HttpUser(application.address())
            .get(
                "/api/v1/backups",
                "Authorization",
                HttpUser.basic("office", RunningApplication.PASSWORD));
    assertThat(office.statusCode()).isEqualTo(403);
  }
}
