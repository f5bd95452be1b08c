package enishi.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.store.Store;
import enishi.web.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;

/** The guard as an organizer tries it, switches it on, and as a candidate meets it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuardBrowserTest {
  private static final String ADDRESS = "/eligibility/guard?project=" + GuardTown.PROJECT;
  private static final String CANDIDATE = "/eligibility?project=" + GuardTown.PROJECT + "&person=";
  private static ConfigurableApplicationContext application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = ReferralTestApplication.start();
    GuardTown.record(application.getBean(Store.class));
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(ReferralTestApplication.address(application));
    page = browser.page();
  }

  @AfterEach
  void closeBrowser() {
    browser.assertCleanConsole();
    browser.close();
  }

  private void show(String account, String path) {
    browser.signIn(account, ReferralTestApplication.PASSWORD);
    assertThat(page.locator("h1")).isVisible();
    browser.visit(path);
  }

  @Test
  @Order(1)
  void asksWhichProject() {
    show("admin", "/eligibility/guard");
    assertThat(page.locator("h1")).hasText("紹介の守り");
    browser.photograph("guard-choose");
    page.fill("#guard-project", GuardTown.PROJECT);
    page.click("main form button");
    assertThat(page.locator("#now")).containsText("追加では何も求めない");
    assertThat(page.locator("#off")).hasCount(0);
    browser.photograph("guard-off");
  }

  @Test
  @Order(2)
  void triesNumbersAndThenSwitchesThemOn() {
    show("admin", ADDRESS);
    page.fill("#guard-minReferrers", "2");
    page.check("input[name=trustFlow]");
    page.fill("#guard-levels", "12,6,3,2,1");
    page.click("#form button");
    assertThat(page.locator("#result")).containsText("参加できなくなる候補者");
    assertThat(page.locator("#lose")).containsText("榊 ゆりさん");
    assertThat(page.locator("#not-admitted")).containsText("一人 はぐれさん");
    assertThat(page.locator("#levels")).containsText("たどれない");
    assertThat(page.locator("#now")).containsText("追加では何も求めない");
    String tried = page.url().replace("#result", "");
    page.navigate(tried);
    browser.photograph("guard-tried");
    page.click("#switch-on button");
    assertThat(page.locator("[role=status].good")).containsText("2022-12-01");
    assertThat(page.locator("#now")).containsText("会員 2 人以上");
    assertThat(page.locator("#guard-minReferrers")).hasValue("2");
    assertThat(page.locator("#history")).containsText("admin");
    browser.photograph("guard-on");
  }

  @Test
  @Order(3)
  void aCandidateReadsWhatIsMissingAndWhereTrustEnds() {
    show("admin", CANDIDATE + "person:sakaki");
    assertThat(page.locator(".verdict.yes")).hasCount(0);
    assertThat(page.locator("#verdict")).containsText("守り");
    assertThat(page.locator("#guarded")).containsText("有効な紹介をした会員の人数");
    assertThat(page.locator("#guarded")).containsText("必要 2・いま 1");
    assertThat(page.locator("#trust-list.exhausted li")).hasText(Pattern.compile("永田 実さん.*"));
    assertThat(page.locator("#trust-drawing canvas").first()).isVisible();
    browser.photograph("guarded-no");
  }

  @Test
  @Order(4)
  void aCandidateReadsHowTrustArrives() {
    show("admin", CANDIDATE + "person:qusuri");
    assertThat(page.locator(".verdict.yes")).isVisible();
    assertThat(page.locator("#trust-list.path li").first()).containsText("北野 花さん");
    assertThat(page.locator("#trust-list.path li").last()).containsText("久須里 恵さん");
    browser.photograph("guarded-yes");
    browser.visit(CANDIDATE + "person:tokita");
    assertThat(page.locator("#guarded")).containsText("紹介の道がありません");
    assertThat(page.locator("#trust-list")).hasCount(0);
  }

  @Test
  @Order(5)
  void switchesItOff() {
    show("admin", ADDRESS);
    page.click("#off button");
    assertThat(page.locator("#now")).containsText("追加では何も求めない");
    assertThat(page.locator("#history tbody tr")).hasCount(2);
  }

  @Test
  @Order(6)
  void isForOrganizersOnly() {
    browser.signIn("kondo", ReferralTestApplication.PASSWORD);
    assertThat(page.locator("h1")).isVisible();
    org.assertj.core.api.Assertions.assertThat(browser.visit(ADDRESS)).isEqualTo(403);
    browser.forgetComplaints();
  }
}
