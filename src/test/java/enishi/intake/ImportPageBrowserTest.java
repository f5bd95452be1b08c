package enishi.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import enishi.RunningApplication;
import enishi.web.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office worker hands in the messy dataset, looks at it, imports it and takes it back. */
class ImportPageBrowserTest {
  private static final Path MESSY = Path.of("datasets", "messy");
  private static RunningApplication application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void signIn() {
    browser = Browser.open(application.address());
    page = browser.page();
    browser.signIn("admin", RunningApplication.PASSWORD);
    browser.visit("/imports");
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  private static Path[] messyFiles() throws IOException {
    try (Stream<Path> files = Files.list(MESSY)) {
      return files.sorted().toArray(Path[]::new);
    }
  }

  @Test
  void checksFirstThenImportsTheSameFilesAndTakesThemBack() throws IOException {
    assertThat(page.locator("h1")).hasText("取り込み");
    browser.photograph("imports-empty");
    page.setInputFiles("#files", messyFiles());
    assertThat(page.locator(".chosen")).containsText("people.csv");
    page.click("text=まず確かめる");
    assertEndsWith("確かめました：しらかば町（架空）");
    assertThat(page.locator("#problems-title")).hasText("問題 19 件");
    assertThat(page.locator(".problems tbody tr")).hasCount(19);
    assertThat(page.locator(".problems")).containsText("日付（例：2022-08-26、令和4年8月26日）");
    assertThat(page.locator(".problems")).containsText("入力が必要です：");
    assertThat(page.locator("body")).containsText("髙橋 一郎");
    assertThat(page.locator("body")).containsText("people.csv の「備考」列");
    browser.assertCleanConsole();
    browser.photograph("imports-rehearsed");
    assertThat(application.door(Imports.class).list()).isEmpty();

    page.click("text=この内容で取り込む");
    assertEndsWith("取り込みました：しらかば町（架空）");
    browser.photograph("imports-done");
    page.click("text=取り込みの一覧へ");
    assertThat(page.locator(".past .tag")).hasText(new String[] {"反映中"});
    assertThat(page.locator(".past")).containsText("58 行");
    browser.photograph("imports-list");

    page.click("main .past a.button");
    assertThat(page.locator("h1")).hasText("この取り込みを取り消しますか");
    browser.photograph("imports-undo");
    page.click("main form button");
    assertThat(page.locator("[role=status].notice")).containsText("import-1 を取り消しました。");
    assertThat(page.locator(".past .tag")).hasText(new String[] {"取り消し済み"});
    browser.assertCleanConsole();
  }

  @Test
  void handsTheProblemsOutAsCsvForSpreadsheets() throws IOException {
    page.setInputFiles("#files", messyFiles());
    page.click("text=まず確かめる");
    assertEndsWith("確かめました");
    var download = page.waitForDownload(() -> page.click("text=一覧を CSV で受け取る"));
    String csv = Files.readString(download.path(), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\ufeffファイル,行,列,値,こう書いてください\r\n");
    assertThat(csv.lines()).hasSize(20).contains("engagements.csv,9,金額,いちまん円,円の金額（例：12000、20万円）");
  }

  @Test
  void takesAFolderUnderItsName(@TempDir Path folder) {
    Path town = folder.resolve("small-town");
    new Folder(town).file("people.csv", "id,name\nperson:aoki,青木 花\n");
    page.setInputFiles("#folder", town);
    page.click("text=まず確かめる");
    assertEndsWith("確かめました：small-town");
    assertThat(page.locator("[role=status].notice")).containsText("問題は見つかりませんでした。");
  }

  @Test
  void takesDroppedFiles() {
    page.evaluate(
        """
        () => {
          const dropped = new DataTransfer();
          dropped.items.add(new File(['id,name\\nperson:baba,馬場 一郎\\n'], 'people.csv'));
          document.querySelector('.drop').dispatchEvent(
            new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
        }
        """);
    assertThat(page.locator(".chosen")).containsText("people.csv");
    page.fill("#title", "落とした名簿");
    page.click("text=まず確かめる");
    assertEndsWith("確かめました：落とした名簿");
  }

  @Test
  void saysInPlainWordsWhatIsWrongWithTheFiles(@TempDir Path folder) {
    Path zip = new Folder(folder).file("broken.zip", "no zip").path().resolve("broken.zip");
    page.setInputFiles("#files", zip);
    submit();
    assertThat(page.locator("[role=alert].notice.bad:visible"))
        .hasText("zip ファイル（broken.zip）が壊れているか、パスワードがかかっています。パスワードなしで作り直してください。");
    browser.photographAsIs("imports-broken-zip");
    browser.forgetComplaints();
    page.setInputFiles(
        "#files", new Folder(folder).file("memo.csv", "a,b\n").path().resolve("memo.csv"));
    submit();
    assertEndsWith("取り込めませんでした");
    assertThat(page.locator(".progress.failed")).containsText("取り込める表がありません。");
    browser.photograph("imports-failed");
  }

  @Test
  void asksForFilesWhereNoneWasChosen() {
    submit();
    assertThat(page.locator("form .none")).isVisible();
    assertThat(page.url()).endsWith("/imports");
  }

  /** The job is followed until the page shows what came of it. */
  private void assertEndsWith(String heading) {
    var patiently = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    assertThat(page.locator("h1")).containsText(heading, patiently);
  }

  private void submit() {
    page.click("text=まず確かめる");
  }
}
