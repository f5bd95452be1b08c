package enishi.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.web.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and the state of the whole application, as each role meets them. */
class AccountPageBrowserTest {
  private static RunningApplication application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    application = RunningApplication.start();
    Files.writeString(
        folder.resolve("municipalities.csv"), "code,name,prefecture\n016331,上士幌町,北海道\n");
    Files.writeString(
        folder.resolve("people.csv"),
        "id,name,residence\nperson:aoki,青木 花,016331\nperson:baba,馬場 一郎,\n");
    application.door(Imports.class).run(folder, false, ImportProgress.SILENT);
    var accounts = application.door(Accounts.class);
    accounts.create(
        Account.organizer("office", List.of(Id.parse("municipality:016331"))),
        RunningApplication.PASSWORD);
    accounts.create(Account.member("baba", Id.person("baba")), RunningApplication.PASSWORD);
    accounts.create(Account.researcher("study"), RunningApplication.PASSWORD);
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
  void anAdministratorCreatesAnAccountAndSeesItsPasswordOnce() {
    signIn("admin");
    browser.visit("/accounts");
    assertThat(page.locator(".listed")).containsText("上士幌町 (municipality:016331)");
    browser.photograph("accounts");
    page.click("details.card summary");
    page.fill("#staff-name", "kamishihoro");
    page.locator("#staff-scope").pressSequentially("上士幌");
    page.click("#staff-scope-list [role=option]");
    page.fill("#staff-scope", "municipality:016331 project:none");
    page.click("section[aria-labelledby=staff] h2");
    assertThat(page.locator("section[aria-labelledby=staff] .chosen li")).hasCount(2);
    browser.photographAsIs("accounts-scope");
    page.getByLabel("project:none: 外す").click();
    page.locator("section[aria-labelledby=staff] form > button").click();
    String password = page.locator("#password").textContent();
    browser.photographAsIs("accounts-password");
    assertThat(application.door(Accounts.class).check("kamishihoro", password)).isPresent();
    page.click("text=アカウントの一覧へ");
    assertThat(
            page.locator(".listed li")
                .filter(new Locator.FilterOptions().setHasText("kamishihoro")))
        .containsText("上士幌町 (municipality:016331)");
    page.click("[aria-label='kamishihoro を変更する']");
    browser.photograph("accounts-change");
    page.click("#renew");
    assertThat(page.locator("#password")).not().hasText(password);
    assertThat(application.door(Accounts.class).check("kamishihoro", password)).isEmpty();
    browser.visit("/accounts/kamishihoro/change");
    page.click("#delete");
    assertThat(page.locator("[role=status].notice")).hasText("kamishihoro を削除しました。");
    browser.assertCleanConsole();
  }

  @Test
  void anOrganizerKeepsOnlyMembersOfItsTown() {
    signIn("office");
    browser.visit("/accounts");
    assertThat(page.locator(".listed li")).hasCount(0);
    assertThat(page.locator("#staff")).hasCount(0);
    assertThat(page.locator("#invite-staff")).hasCount(0);
    page.click("details.card summary");
    page.fill("#member-name", "aoki");
    page.fill("#member-person", "person:aoki");
    page.click("section[aria-labelledby=member] button");
    assertThat(page.locator("#password")).isVisible();
    browser.visit("/accounts");
    assertThat(page.locator(".listed li")).hasCount(1);
    page.click("details.card summary");
    page.fill("#member-name", "baba2");
    page.fill("#member-person", "person:baba");
    page.click("section[aria-labelledby=member] button");
    assertThat(page.locator("[role=alert].notice")).containsText("登録されていません");
    browser.photographAsIs("accounts-refused");
    assertThat(browser.visit("/accounts/admin/change")).isEqualTo(404);
    assertThat(browser.visit("/accounts/nobody/change")).isEqualTo(404);
  }

  @Test
  void membersAndResearchersKeepNoAccounts() {
    for (String name : List.of("baba", "study")) {
      try (Browser other = Browser.open(application.address())) {
        other.signIn(name, RunningApplication.PASSWORD);
        assertThat(other.visit("/accounts")).isEqualTo(403);
      }
    }
  }

  @Test
  void everybodyWhoIsSignedInReadsTheStateButNotWhereTheStoreIs() {
    assertThat(page.request().get(application.address() + "/api/v1/status").status())
        .isEqualTo(401);
    assertThat(status("admin").text()).contains("\"people\":2").doesNotContain("\"store\":null");
    assertThat(status("baba").text()).contains("\"people\":2").contains("\"store\":null");
  }

  @Test
  void theDescriptionOfTheApiNamesItselfAndTheWaysToSignIn() {
    String description = asked("admin", "/v3/api-docs").text();
    assertThat(description)
        .contains("Enishi API", "\"scheme\":\"basic\"", "\"scheme\":\"bearer\"", "/api/v1/status")
        .doesNotContain("\"/accounts\"");
  }

  private void signIn(String name) {
    browser.signIn(name, RunningApplication.PASSWORD);
    assertThat(page.locator("h1")).hasText("何を知りたいですか。");
  }

  private APIResponse status(String account) {
    return asked(account, "/api/v1/status");
  }

  private APIResponse asked(String account, String path) {
    String pair = account + ":" + RunningApplication.PASSWORD;
    String basic =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return page.request()
        .get(
            application.address() + path,
            RequestOptions.create().setHeader("Authorization", basic));
  }
}
