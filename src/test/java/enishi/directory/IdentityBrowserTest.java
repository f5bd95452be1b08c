package enishi.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.store.Store;
import enishi.web.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody at a desk goes through suggested duplicates with the keyboard alone. */
class IdentityBrowserTest {
  @TempDir Path folder;

  @Test
  void decidesByKeyboard() throws IOException {
    try (ConfigurableApplicationContext application = DirectoryApplication.start();
        Browser browser = Browser.open(DirectoryApplication.address(application))) {
      importList(application.getBean(Store.class));
      application
          .getBean(Accounts.class)
          .create(
              Account.organizer("far", List.of(Id.parse("project:nowhere"))),
              DirectoryApplication.PASSWORD);
      Page page = browser.page();
      browser.signIn("admin", DirectoryApplication.PASSWORD);
      browser.visit("/identities");
      assertThat(page.locator(".pair")).hasCount(3);
      browser.photograph("identities");
      browser.visit("/identities");
      merges(page);
      organizations(page, browser);
      keepsApart(page);
      decidesOnMany(page, browser);
      card(page, browser);
      browser.assertCleanConsole();
      page.click(".sign-out button");
      browser.signIn("far", DirectoryApplication.PASSWORD);
      browser.visit("/identities");
      assertThat(page.locator("main")).containsText("確認待ちの組はありません");
      assertThat(page.locator("main")).not().containsText("青木");
      browser.photograph("identities-empty");
    }
  }

  private static void merges(Page page) {
    ready(page);
    page.keyboard().press("j");
    page.keyboard().press("k");
    String first = page.locator(".pair.current h3").textContent();
    page.keyboard().press("m");
    assertThat(page.locator("[role=status].good")).containsText("まとめました。");
    assertThat(page.locator(".pair")).hasCount(2);
    ready(page);
    page.keyboard().press("u");
    assertThat(page.locator("[role=status].good")).containsText("まとめる前とすべて同じです");
    assertThat(page.locator(".pair")).hasCount(3);
    assertThat(page.locator(".pair h3").first()).hasText(first);
    assertThat(page.locator(".past li")).containsText("元に戻した");
  }

  /** The keyboard is listened to once a pair is marked. */
  private static void ready(Page page) {
    assertThat(page.locator(".pair.current")).hasCount(1);
  }

  private static void organizations(Page page, Browser browser) {
    page.click(".tabs >> text=企業・団体");
    assertThat(page.locator(".pair h3")).containsText("㈱みらい");
    browser.photograph("identities-organizations");
    ready(page);
    page.keyboard().press("m");
    assertThat(page.locator("[role=status].good")).containsText("まとめました。");
  }

  private static void keepsApart(Page page) {
    page.click(".tabs >> text=人");
    assertThat(page.locator(".pair")).hasCount(3);
    ready(page);
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("n");
    assertThat(page.locator("[role=status].good")).containsText("もう並べません");
    assertThat(page.locator(".pair")).hasCount(2);
  }

  private static void decidesOnMany(Page page, Browser browser) {
    ready(page);
    page.keyboard().press("k");
    page.keyboard().press("x");
    page.keyboard().press("j");
    page.keyboard().press("x");
    assertThat(page.locator("#selected-count")).hasText("2");
    browser.photographAsIs("identities-chosen");
    page.click("#selected button[value=merge]");
    assertThat(page.locator("h1")).hasText("2 組をまとめますか");
    browser.photographAsIs("identities-confirm");
    page.click("#decide");
    assertThat(page.locator("[role=status].good")).containsText("すべて決めました");
    assertThat(page.locator(".pair")).hasCount(0);
    browser.photograph("identities-decided");
  }

  /** The absorbed id leads to the kept one, which says what was recorded under it. */
  private static void card(Page page, Browser browser) {
    browser.visit("/people/aoki2");
    assertThat(page).hasURL(Pattern.compile(".*/people/aoki$"));
    assertThat(page.locator("#formers")).isVisible();
    assertThat(page.locator("main")).containsText("person:aoki2");
    browser.photograph("identities-card");
  }

  private void importList(Store store) throws IOException {
    Files.writeString(
        folder.resolve("dataset.json"),
        "{\"title\": \"List\", \"source\": \"ファンクラブ名簿\", \"licence\": \"CC0-1.0\"}");
    Files.writeString(
        folder.resolve("municipalities.csv"), "code,name,prefecture\n131032,港区,東京都\n");
    Files.writeString(
        folder.resolve("organizations.csv"),
        "id,name,municipality\norganization:mirai2,㈱みらい,131032\n");
    Files.writeString(
        folder.resolve("people.csv"),
        """
        id,name,kana,residence,fictional
        aoki2,青木花,あおき はな,131032,true
        baba2,馬場　一郎,,016331,true
        chiba2,チバ ジロウ,,,true
        """);
    Files.writeString(
        folder.resolve("engagements.csv"),
        "subject,kind,object,on\nperson:aoki2,donated,municipality:016331,2022-11-03\n");
    var report = new Imports(store).run(folder, true, ImportProgress.SILENT);
    if (!report.problems().isEmpty()) {
      throw new AssertionError(report.problems().toString());
    }
  }
}
