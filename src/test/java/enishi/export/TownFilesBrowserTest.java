package enishi.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.web.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every section of a town's page is taken along as files by its links. */
class TownFilesBrowserTest {
  private static final String ASKED =
      "/population?municipality=municipality:016331&asOf=2023-06-01&from=2022-06-01";
  private static final String WHATS =
      "population series movement passages retention drivers origins towns hubs sensitivity unseen";
  private static RunningApplication application;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    application
        .door(Imports.class)
        .run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void everySectionIsSaved() throws IOException {
    try (Browser browser = Browser.open(application.address())) {
      Page page = browser.page();
      page.setDefaultTimeout(60_000);
      browser.signIn("admin", RunningApplication.PASSWORD);
      assertThat(browser.visit(ASKED)).isEqualTo(200);
      assertThat(page.locator(".save")).hasCount(11);
      for (String what : WHATS.split(" ")) {
        Locator links = page.locator(".save:has(a[href*='what=" + what + "&'])");
        assertThat(links).hasCount(1);
        Download csv = page.waitForDownload(() -> named(links, "CSV").click());
        assertThat(csv.suggestedFilename())
            .isEqualTo("enishi-%s-016331-2023-06-01.csv".formatted(what));
        assertThat(Files.readAllLines(csv.path())).hasSizeGreaterThan(1);
        if (named(links, "PNG").count() > 0) {
          Download png = page.waitForDownload(() -> named(links, "PNG").click());
          assertThat(ImageIO.read(png.path().toFile()).getWidth()).isEqualTo(1440);
          Download svg = page.waitForDownload(() -> named(links, "SVG").click());
          assertThat(Files.readString(svg.path())).contains("<svg xmlns", "上士幌町");
        }
      }
      page.locator(".method summary").first().click();
      assertThat(page.locator(".method .card-lines").first()).containsText("municipality:016331");
      assertThat(page.locator(".method .card-lines").first()).containsText("kamishihoro 第 1 版");
      browser.photographAsIs("population-saving");
      browser.photograph("population-save");
      named(page.locator(".save").first(), "作り方の記録").click();
      assertThat(page.locator("h1")).hasText("作り方の記録");
      browser.photograph("method-card");
      Download file = page.waitForDownload(() -> page.locator(".actions .button").first().click());
      assertThat(file.suggestedFilename()).isEqualTo("enishi-population-016331-2023-06-01.csv");
      browser.assertCleanConsole();
    }
  }

  private static Locator named(Locator links, String text) {
    return links.locator(
        "a", new Locator.LocatorOptions().setHasText(java.util.regex.Pattern.compile("^" + text)));
  }
}
