package enishi.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import enishi.network.LivingNetwork;
import enishi.web.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A tree of 2,000 members stays readable and quick. */
class LargeTreeBrowserTest {
  private static final int MEMBERS = 2_000;
  private static final long MOST_MILLIS = 2_000;

  /** The first page of all waits for what every later one finds ready. */
  private static final double PATIENCE_MILLIS = 60_000;

  @Test
  void startsFoldedOpensOnDemandAndFindsAName() {
    try (ConfigurableApplicationContext application =
            ReferralRoomApplication.start(ReferralTown.large(MEMBERS, 5));
        Browser browser = Browser.open(ReferralRoomApplication.address(application))) {
      Page page = browser.page();
      page.setDefaultTimeout(PATIENCE_MILLIS);
      application.getBean(LivingNetwork.class).now();
      browser.signIn("organizer", ReferralRoomApplication.PASSWORD);
      browser.visit("/referral-tree?project=project:kanmi");
      Locator drawing = page.locator("#tree-drawing");
      assertThat(drawing)
          .hasAttribute(
              "data-drawn-in-millis",
              Pattern.compile("\\d+"),
              new HasAttributeOptions().setTimeout(PATIENCE_MILLIS));
      String millis = drawing.getAttribute("data-drawn-in-millis");
      assertThat(Long.parseLong(millis)).as("ms to draw").isLessThan(MOST_MILLIS);
      int folded = page.locator("#tree-svg .place").count();
      assertThat(folded).as("places drawn at first").isBetween(5, 140);
      int listed = page.locator("#tree-list li").count();
      Locator more = page.locator("#tree-list details[hx-get] > summary").first();
      more.scrollIntoViewIfNeeded();
      more.click(new Locator.ClickOptions().setPosition(2, 8));
      page.locator("#tree-list details[hx-get][open] li").first().waitFor();
      assertThat(page.locator("#tree-list li").count()).isGreaterThan(listed);
      page.locator("#tree-drawing").screenshot(picture("referral-tree-2000"));
      page.locator("#tree-svg .place", new Page.LocatorOptions().setHasText("+"))
          .first()
          .dispatchEvent("click");
      assertThat(page.locator("#tree-svg .place").count()).isGreaterThan(folded);
      page.locator("#tree-drawing").screenshot(picture("referral-tree-2000-opened"));
      page.fill("#tree-search", "ペレス 楓");
      page.keyboard().press("Enter");
      assertThat(page.locator("#tree-hits")).hasText("7 人中 1 人目");
      assertThat(page.locator("#panel [data-field=name]")).hasText("ペレス 楓");
      assertThat(page.locator("#tree-svg .chosen")).isInViewport();
      page.locator("#tree-drawing").screenshot(picture("referral-tree-2000-found"));
      page.click("[data-zoom=fit]");
      page.click("[data-zoom=fold]");
      assertThat(page.locator("#tree-svg .place")).hasCount(folded);
      browser.assertCleanConsole();
      System.out.printf("2,000 members: %s ms to draw, %d places at first%n", millis, folded);
    }
  }

  private static Locator.ScreenshotOptions picture(String name) {
    return new Locator.ScreenshotOptions()
        .setPath(java.nio.file.Path.of("target", "screenshots", name + ".png"));
  }
}
