package enishi.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What a feature's page gets from the frame, under the strict rules for scripts and styles. */
class PartsBrowserTest {
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = WebTestApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void followsAJobWritesAndDrawsWithoutAComplaint() {
    try (Browser browser = Browser.open(WebTestApplication.address(application))) {
      Page page = browser.page();
      browser.signIn("admin", WebTestApplication.PASSWORD);
      browser.visit("/parts");
      assertThat(page.locator(".progress")).containsText("12,300 / 100,000（12 %）");
      browser.photographAsIs("progress");
      page.click("text=書く");
      assertThat(page.locator("#written")).hasText("admin");
      var patiently = new LocatorAssertions.ContainsTextOptions().setTimeout(10_000);
      assertThat(page.locator(".progress.done")).containsText("100,000 行を取り込みました", patiently);
      page.evaluate(
          "cytoscape({container: document.getElementById('graph'),"
              + " elements: [{data: {id: 'a'}}]}).nodes().length");
      browser.assertCleanConsole();
      browser.photograph("parts");
    }
  }

  @Test
  void saysInsideThePageThatTheStoreIsAway() {
    try (Browser browser = Browser.open(WebTestApplication.address(application))) {
      Page page = browser.page();
      browser.signIn("admin", WebTestApplication.PASSWORD);
      browser.visit("/parts");
      page.click("text=読む");
      assertThat(page.locator("#fault")).hasText("いまデータを読めません");
      assertThat(page.locator("#written")).isEmpty();
      page.click("text=書く");
      assertThat(page.locator("#fault")).isHidden();
    }
  }

  @Test
  void showsTheDescriptionOfTheApi() {
    try (Browser browser = Browser.open(WebTestApplication.address(application))) {
      Page page = browser.page();
      browser.signIn("admin", WebTestApplication.PASSWORD);
      browser.visit("/swagger-ui.html");
      assertThat(page.locator("body")).containsText("/api/v1/me");
      browser.photographAsIs("api");
      browser.assertCleanConsole();
      browser.visit("/v3/api-docs");
      assertThat(page.locator("body")).not().containsText("asker");
    }
  }

  @Test
  void printsWithoutTheBar() {
    try (Browser browser = Browser.open(WebTestApplication.address(application))) {
      browser.signIn("admin", WebTestApplication.PASSWORD);
      browser.visit("/parts");
      browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(browser.page().locator(".bar nav")).isHidden();
      browser.photographAsIs("parts-printed");
    }
  }

  @Test
  void isReachedByKeyboardAlone() {
    try (Browser browser = Browser.open(WebTestApplication.address(application))) {
      Page page = browser.page();
      browser.signIn("admin", WebTestApplication.PASSWORD);
      browser.visit("/parts");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat((String) page.evaluate("document.activeElement.textContent")).isEqualTo("書く");
    }
  }
}
