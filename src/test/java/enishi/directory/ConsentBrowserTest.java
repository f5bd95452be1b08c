package enishi.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.web.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A member says what they agree to and asks to be erased; an administrator carries it out. */
class ConsentBrowserTest {
  @Test
  void choosesReadsAndIsErased() {
    try (ConfigurableApplicationContext application = DirectoryApplication.start();
        Browser member = Browser.open(DirectoryApplication.address(application));
        Browser office = Browser.open(DirectoryApplication.address(application))) {
      AuditTrail audit = application.getBean(AuditTrail.class);
      audit.record(
          Asker.owner(),
          "introduce",
          List.of(Id.person("aoki")),
          "introduce person:aoki to municipality:016331");
      chooses(member);
      asksForErasure(member);
      erases(office);
      member.visit("/consent");
      assertThat(member.page().locator("body")).not().containsText("青木");
    }
  }

  private static void chooses(Browser browser) {
    Page page = browser.page();
    browser.signIn("aoki", DirectoryApplication.PASSWORD);
    page.click("nav >> text=同意と記録");
    assertThat(page.locator("h1")).hasText("青木 花 さんの同意");
    assertThat(page.locator("section").nth(1)).containsText("表示できない人");
    assertThat(page.locator("section").nth(2)).containsText("紹介の道をさがした");
    browser.photograph("consent");
    page.check("input[value=target_only]");
    page.fill("#limit", "3");
    page.click("text=この内容にする");
    assertThat(page.locator("[role=status].good")).hasText("保存しました。今からこのとおりになります。");
    assertThat(page.locator("input[value=target_only]")).isChecked();
    assertThat(page.locator("section").nth(3)).containsText("紹介されるだけ");
    assertThat(page.locator("section").nth(3)).containsText("本人");
    browser.photograph("consent-chosen");
    var download = page.waitForDownload(() -> page.click("text=すべてを CSV で保存"));
    org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("reads.csv");
    browser.assertCleanConsole();
  }

  private static void asksForErasure(Browser browser) {
    browser.visit("/consent");
    Page page = browser.page();
    page.click("#ask-erasure");
    assertThat(page.locator("#withdraw-erasure")).isVisible();
    page.click("#withdraw-erasure");
    page.click("#ask-erasure");
    assertThat(page.locator("[role=status].good")).containsText("消去の希望を受け付けました");
    assertThat(page.locator("#to-erasure")).hasCount(0);
    browser.photograph("consent-asked-for-erasure");
    browser.assertCleanConsole();
  }

  private static void erases(Browser browser) {
    Page page = browser.page();
    browser.signIn("admin", DirectoryApplication.PASSWORD);
    browser.visit("/consent");
    assertThat(page.locator("section").nth(1)).containsText("青木 花");
    browser.photograph("consents");
    page.click("section >> text=青木 花");
    assertThat(page.locator(".notice.warn").first()).containsText("本人に代わって");
    browser.photograph("consent-for-organizer");
    page.click("#to-erasure");
    assertThat(page.locator("h1")).hasText("青木 花 さんの記録を消去しますか");
    browser.photograph("erase");
    page.click("#erase");
    assertThat(page.locator("[role=status].good")).hasText("消去しました。元には戻せません。");
    assertThat(page.locator("section").nth(1)).containsText("申し出はありません");
    browser.assertCleanConsole();
    org.assertj.core.api.Assertions.assertThat(browser.visit("/people/aoki")).isEqualTo(404);
  }
}
