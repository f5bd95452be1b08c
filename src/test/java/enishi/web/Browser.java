package enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a headless Chromium with cookies of its own, as one user has it. Remembers everything
 * the page complained about; {@link #assertCleanConsole} fails on it.
 */
public final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int NARROWEST_WIDTH = 360;

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  /** How wide the window is. */
  public enum Width {
    DESKTOP(1280, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Width(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private Browser(String address) {
    this.address = address;
    this.context =
        Chromium.shared()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setLocale("ja-JP")
                    .setTimezoneId("Asia/Tokyo"));
    this.page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("page error: " + error));
    width(Width.DESKTOP);
  }

  /** A browser for the application at that address, such as {@code http://127.0.0.1:8080}. */
  public static Browser open(String address) {
    return new Browser(address);
  }

  public Page page() {
    return page;
  }

  /** Goes to a path of the application; answers the HTTP status. */
  public int visit(String path) {
    var response = page.navigate(address + path);
    return response == null ? 0 : response.status();
  }

  public void signIn(String name, String password) {
    visit("/sign-in");
    page.fill("#name", name);
    page.fill("#password", password);
    page.click("main button");
  }

  public void width(Width width) {
    page.setViewportSize(width.width, width.height);
  }

  /** Whether no part of the page sticks out to the right. */
  public void assertFits() {
    int excess =
        (int)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(excess).as("pixels that stick out at %s", page.url()).isZero();
  }

  /** Fails on any error or warning in the console since the last call. */
  public void assertCleanConsole() {
    assertThat(complaints).as("console at %s", page.url()).isEmpty();
  }

  /** Forgets the complaints so far, where a page with an error status was what the test wanted. */
  public void forgetComplaints() {
    complaints.clear();
  }

  /** Pictures of this page in both widths and both languages, in {@code target/screenshots}. */
  public void photograph(String name) {
    String url = page.url().replaceFirst("#.*$", "");
    String separator = url.contains("?") ? "&" : "?";
    for (String language : List.of("en", "ja")) {
      page.navigate(url + separator + "lang=" + language);
      for (Width width : Width.values()) {
        width(width);
        photographAsIs(
            "%s-%s-%s".formatted(name, language, width.name().toLowerCase(java.util.Locale.ROOT)));
        assertFits();
      }
      page.setViewportSize(NARROWEST_WIDTH, Width.PHONE.height);
      assertFits();
    }
    width(Width.DESKTOP);
  }

  /** One picture of the page as it stands now. */
  public void photographAsIs(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
