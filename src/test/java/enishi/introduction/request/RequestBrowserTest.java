package enishi.introduction.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** An introduction from asking to what came of it, as three users meet it. */
class RequestBrowserTest {
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = RequestTestApplication.start(0);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void beginAgain() {
    RequestTestApplication.beginAgain(application);
  }

  @Test
  void introducesTwoPeopleWhomAThirdBringsTogether() {
    try (Browser aoki = signedIn("aoki");
        Browser baba = signedIn("baba");
        Browser chiba = signedIn("chiba")) {
      Page page = aoki.page();
      aoki.visit("/introduction?to=organization:where");
      page.locator(".way >> text=この道で紹介を頼む").click();
      assertThat(page.locator("h1")).hasText("紹介を頼む");
      assertThat(page.locator("#message0")).containsText("馬場 一郎 さんへ");
      assertThat(page.locator("#message0")).containsText("どこか株式会社の方にお会いしたい");
      assertThat(page.locator("#message1")).containsText("突然のお願いで失礼します。");
      aoki.photograph("request-ask");
      page.fill("#purpose", "移住者向けの仕事づくりについてお話をうかがいたい");
      page.click("#send");
      assertThat(page.locator("#state")).hasText("返事待ち");
      assertThat(page.locator("[role=status]")).hasText("依頼を送りました。");
      aoki.photograph("request-own");
      String id = page.url().replaceAll(".*/inbox/([a-z0-9]+).*", "$1");

      baba.visit("/");
      assertThat(baba.page().locator("nav")).containsText("受信箱（1 件）");
      baba.visit("/inbox");
      baba.photograph("inbox");
      baba.page().locator("#todo a").first().click();
      assertThat(baba.page().locator("h1")).hasText("青木 花 さんから：千葉 次郎 さんへの紹介");
      baba.photograph("request-asked");
      baba.page().click("#agree");
      assertThat(baba.page().locator("#state")).hasText("引き受けた");
      baba.visit("/inbox");
      assertThat(baba.page().locator("nav")).not().containsText("件");

      aoki.visit("/inbox/" + id);
      assertThat(page.locator("#state")).hasText("返事待ち");
      assertThat(page.locator("main")).not().containsText("千葉");
      chiba.visit("/inbox/" + id);
      assertThat(chiba.page().locator("main")).containsText("馬場 一郎 さんのご紹介");
      chiba.page().click("#agree");
      assertThat(chiba.page().locator("#state")).hasText("紹介が成立");

      aoki.visit("/inbox");
      page.locator("#todo a").first().click();
      assertThat(page.locator("#state")).hasText("紹介が成立");
      assertThat(page.locator("main")).containsText("千葉 次郎 さん");
      aoki.photograph("request-introduced");
      page.check("input[value=met]");
      page.click("#tell");
      assertThat(page.locator("#state")).hasText("結果を記録済み");
      chiba.visit("/inbox/" + id);
      chiba.page().click("#confirm");
      aoki.visit("/inbox/" + id);
      assertThat(page.locator("main")).containsText("相手も確認しました");
      aoki.assertCleanConsole();
      baba.assertCleanConsole();
      chiba.assertCleanConsole();
    }
  }

  @Test
  void speaksEnglishAndKeepsSilentAboutWhoDeclined() {
    try (Browser aoki = signedIn("aoki");
        Browser baba = signedIn("baba");
        Browser office = signedIn("office")) {
      aoki.visit("/introduction?to=organization:where&lang=en");
      aoki.page().locator(".way >> text=Ask along this path").click();
      aoki.page().fill("#purpose", "Jobs for newcomers");
      aoki.page().click("#send");
      assertThat(aoki.page().locator("#state")).hasText("Waiting");
      String id = aoki.page().url().replaceAll(".*/inbox/([a-z0-9]+).*", "$1");
      baba.visit("/inbox/" + id + "?lang=en");
      baba.page().click("#decline");
      assertThat(baba.page().locator("#state")).hasText("Declined");
      aoki.visit("/inbox/" + id);
      assertThat(aoki.page().locator("#state")).hasText("Waiting");
      office.visit("/inbox");
      office.photograph("inbox-office");
      office.visit("/inbox/" + id);
      assertThat(office.page().locator("#state")).hasText("お断り");
      office.photograph("request-office");
      application.getBean(MovingClock.class).pass(29);
      aoki.visit("/inbox/" + id);
      assertThat(aoki.page().locator("#state")).hasText("Not this time");
      aoki.photograph("request-not-this-time");
      aoki.assertCleanConsole();
      baba.assertCleanConsole();
      office.assertCleanConsole();
    }
  }

  @Test
  void keepsAMailAddressAndDrawsTheCalibration() {
    try (Browser office = signedIn("office")) {
      office.visit("/inbox");
      office.page().fill("#address", "office@example.jp");
      office.page().click("#mail button");
      assertThat(office.page().locator("[role=status]")).hasText("メールアドレスを保存しました。");
      assertThat(office.page().locator("#address")).hasValue("office@example.jp");
      office.visit("/introductions/calibration");
      assertThat(office.page().locator("h1")).hasText("見込みの確かめ");
      office.assertCleanConsole();
    }
  }

  private static Browser signedIn(String name) {
    Browser browser = Browser.open(RequestTestApplication.address(application));
    browser.signIn(name, RequestTestApplication.PASSWORD);
    assertThat(browser.page().locator("h1")).hasText("何を知りたいですか。");
    return browser;
  }
}
