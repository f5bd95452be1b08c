package enishi.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.table.TableFile;
import enishi.table.TableRow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office takes the tables of its pages along as files. */
class TableFileBrowserTest {
  private static RunningApplication application;

  private Browser browser;
  private Page page;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    application
        .door(Imports.class)
        .run(Path.of("datasets", "yamanami"), false, ImportProgress.SILENT);
    application
        .door(Recorder.class)
        .record(
            new Recording(
                "odd cases", "架空（生成）", List.of(odd("9001", "=1+1 と書く町"), odd("9002", "𠮷野の森"))));
  }

  private static Recording.Row odd(String number, String title) {
    return new Recording.Row(
        "cases", Map.of("number", number, "year", "2026", "body", "架空町", "title", title));
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(application.address());
    page = browser.page();
    browser.signIn("admin", RunningApplication.PASSWORD);
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  private Path save(Locator link) {
    Download download = page.waitForDownload(link::click);
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  private Locator link(String text) {
    return page.locator(".take a", new Page.LocatorOptions().setHasText(text)).first();
  }

  @Test
  void theLedgerIsAWorkbookWithTheSameRows() {
    assertThat(browser.visit("/kpis")).isEqualTo(200);
    List<String> shown = page.locator("table").first().locator("tbody tr").allTextContents();
    Path file = save(link("Excel"));
    assertThat(file.getFileName().toString()).endsWith(".xlsx").contains("KPI");
    try (TableFile table = TableFile.open(file)) {
      List<TableRow> rows = table.rows().toList();
      assertThat(rows).hasSameSizeAs(shown);
      for (int i = 0; i < rows.size(); i++) {
        String plain = shown.get(i).replaceAll("\\s", "");
        assertThat(rows.get(i).cells())
            .allSatisfy(cell -> assertThat(plain.replace(",", "")).contains(bare(cell)));
      }
    }
    browser.assertCleanConsole();
  }

  private static String bare(String cell) {
    return cell.replaceFirst("^'", "").replaceAll("[\\s,]", "");
  }

  @Test
  void aFormulaIsHarmlessAndWhatShiftJisLacksIsListedFirst() throws IOException {
    assertThat(browser.visit("/cases")).isEqualTo(200);
    Path utf8 = save(link("UTF-8"));
    assertThat(Files.readString(utf8, StandardCharsets.UTF_8))
        .startsWith("\ufeff")
        .contains("'=1+1 と書く町", "𠮷野の森");
    link("Shift_JIS").click();
    assertThat(page.locator("h1")).hasText("Shift_JIS では書けない文字があります");
    assertThat(page.locator("main tbody tr").first()).containsText("𠮷");
    browser.photograph("table-unwritable");
    Path cp932 = save(page.locator("text=〓 に置きかえて保存する"));
    assertThat(Files.readString(cp932, Charset.forName("windows-31j"))).contains("〓野の森");
    browser.assertCleanConsole();
  }

  @Test
  void aTableOfAPartIsSavedFromThePartsOwnAddress() {
    browser.visit("/events/hiroba-2");
    Locator take =
        page.locator("[hx-get] .take a", new Page.LocatorOptions().setHasText("UTF-8")).first();
    assertThat(take.getAttribute("href")).startsWith("/claims?subject=");
    assertThat(save(take)).content(StandardCharsets.UTF_8).contains("架空");
  }

  @Test
  void whoMayNotOpenThePageGetsNoFile() {
    var nobody = new HttpUser(application.address());
    assertThat(nobody.get("/kpis?take=1.csv").statusCode()).isEqualTo(302);
    assertThat(browser.visit("/kpis?take=99.csv")).isEqualTo(400);
    assertThat(browser.visit("/kpis?take=x")).isEqualTo(400);
    assertThat(browser.visit("/table-file")).isEqualTo(404);
    browser.forgetComplaints();
  }
}
