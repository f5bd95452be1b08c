package enishi.introduction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Finding an introduction, as a user meets it. */
class IntroductionBrowserTest {
  private static ConfigurableApplicationContext application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = IntroductionTestApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(IntroductionTestApplication.address(application));
    page = browser.page();
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  private void signIn(String name) {
    browser.signIn(name, IntroductionTestApplication.PASSWORD);
    assertThat(page.locator("h1")).hasText("何を知りたいですか。");
  }

  @Test
  void drawsWhomToAskAndWhy() {
    signIn("admin");
    browser.visit("/introduction?from=person:aoki&to=person:chiba");
    assertThat(page.locator(".advice")).containsText("まず 馬場 一郎 さんに頼みましょう。");
    assertThat(page.locator(".way .chain .person")).hasCount(3);
    assertThat(page.locator(".way .chain")).containsText("2022-08-26 に同じイベント「移住相談会」に参加");
    assertThat(page.locator(".way .chain")).containsText("参加者名簿 engagements.csv の 2 行目");
    assertThat(page.locator(".way .weakest")).hasCount(1);
    assertThat(page.locator(".way .notice")).containsText("青木 花 → 千葉 次郎");
    assertThat(page.locator(".way .person a").nth(1)).hasAttribute("href", "/people/person:baba");
    assertThat(page.locator("#introduction-to")).hasValue("千葉 次郎");
    assertThat(page.locator("main")).not().containsText("%");
    browser.photograph("introduction");
    browser.assertCleanConsole();
  }

  @Test
  void asksByNameFromTheForm() {
    signIn("admin");
    browser.visit("/introduction");
    choose("#introduction-from", "青木");
    choose("#introduction-to", "どこか");
    page.click("text=条件をかえる");
    page.selectOption("[name=order]", "broad");
    page.click(".ask button");
    assertThat(page.locator("#answer")).hasText("青木 花 から どこか株式会社 へ");
    assertThat(page.locator(".way .mark, .advice small")).containsText("新しく届く人");
    browser.assertCleanConsole();
  }

  @Test
  void saysHonestlyThatThereIsNoWay() {
    signIn("admin");
    browser.visit("/introductions?from=person:aoki&to=person:fuji");
    assertThat(page.locator(".notice.warn")).containsText("経路は見つかりませんでした");
    assertThat(page.locator("main")).containsText("「冬の交流会」（2022-12-24）");
    browser.photograph("introduction-none");
    browser.visit("/introduction?from=person:aoki&to=person:goto");
    assertThat(page.locator(".notice.warn")).containsText("紹介を希望していない");
    browser.assertCleanConsole();
  }

  @Test
  void letsAMemberAskForItself() {
    signIn("aoki");
    browser.visit("/introduction?to=organization:where");
    assertThat(page.locator("input[name=from][type=hidden]")).hasValue("person:aoki");
    assertThat(page.locator(".advice")).containsText("馬場 一郎");
    assertThat(browser.visit("/introduction?from=person:baba&to=organization:where"))
        .isEqualTo(403);
    browser.forgetComplaints();
  }

  private void choose(String field, String name) {
    page.focus(field);
    page.keyboard().type(name);
    page.locator(field + "-list [role=option]").first().waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
  }
}
