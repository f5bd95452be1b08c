package enishi.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.web.AppCodes;
import enishi.web.Browser;
import enishi.web.Browser.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an invitation on paper to a lost password: an administrator at a desk, a participant with a
 * phone, and somebody who guesses.
 */
class AccountStoryBrowserTest {
  private static final String PASSWORD = "a password of aoki";
  private static RunningApplication application;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    application = RunningApplication.start();
    Files.writeString(
        folder.resolve("municipalities.csv"), "code,name,prefecture\n016331,上士幌町,北海道\n");
    Files.writeString(folder.resolve("people.csv"), "id,name,residence\nperson:aoki,青木 花,016331\n");
    application.door(Imports.class).run(folder, false, ImportProgress.SILENT);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void anAccountFromInvitationToReset() {
    try (Browser desk = Browser.open(application.address());
        Browser phone = Browser.open(application.address());
        Browser guesser = Browser.open(application.address())) {
      phone.width(Width.PHONE);
      desk.signIn("admin", RunningApplication.PASSWORD);
      String code = invite(desk);
      accept(phone, code, desk.page().locator("#link").textContent());
      String secret = setUpCodes(phone);
      signOutAndIn(phone, secret);
      shutOut(guesser);
      lift(desk);
      signIn(guesser, PASSWORD);
      assertThat(guesser.page().locator("#code")).isVisible();
      endElsewhere(desk, phone);
      reset(desk, phone);
      desk.assertCleanConsole();
    }
  }

  private static String invite(Browser desk) {
    Page page = desk.page();
    desk.visit("/accounts");
    page.fill("#invite-person", "person:aoki");
    page.click("section[aria-labelledby=invite-member] button");
    assertThat(page.locator(".sheet")).containsText("青木 花");
    assertThat(page.locator(".sheet .qr path")).hasCount(1);
    desk.photographAsIs("account-sheet");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("header.bar")).isHidden();
    desk.photographAsIs("account-sheet-print");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    return page.locator("#code").textContent();
  }

  private static void accept(Browser phone, String code, String link) {
    Page page = phone.page();
    assertThat(link).isEqualTo(application.address() + "/join?code=" + code);
    phone.visit("/sign-in");
    page.click("text=招待状や再設定の紙をお持ちの方");
    page.fill("#code", "acde-acde-acde-acde");
    page.click("main button");
    assertThat(page.locator(".notice[role=alert]")).containsText("このコードは使えません");
    phone.photographAsIs("join-not-good-phone");
    phone.forgetComplaints();
    page.fill("#code", code.toUpperCase(Locale.ROOT).replace("-", " "));
    page.click("main button");
    phone.photograph("join");
    phone.width(Width.PHONE);
    page.fill("#name", "Aoki");
    page.fill("#password", PASSWORD);
    page.click("main button");
    assertThat(page.locator("h1")).hasText("何を知りたいですか。");
    phone.assertCleanConsole();
    assertThat(phone.visit("/join?code=" + code)).as("used up").isEqualTo(404);
    phone.forgetComplaints();
  }

  private static String setUpCodes(Browser phone) {
    Page page = phone.page();
    phone.visit("/");
    page.click(".who");
    page.click("#prepare");
    phone.photograph("account-own");
    phone.width(Width.PHONE);
    String secret = page.locator("#secret").textContent();
    page.fill("#code", "000000");
    page.click("#confirm");
    assertThat(page.locator(".notice[role=alert]")).containsText("コードが違う");
    phone.forgetComplaints();
    page.fill("#code", AppCodes.now(secret, 0));
    page.click("#confirm");
    assertThat(page.locator(".recovery li")).hasCount(8);
    phone.photographAsIs("account-recovery-phone");
    return secret;
  }

  private static void signOutAndIn(Browser phone, String secret) {
    Page page = phone.page();
    page.click(".sign-out button");
    signIn(phone, PASSWORD);
    assertThat(page.locator("h1")).hasText("確認コード");
    phone.photographAsIs("sign-in-code-phone");
    page.fill("#code", AppCodes.now(secret, 1));
    page.click("main button");
    assertThat(page.locator("h1")).hasText("何を知りたいですか。");
    phone.assertCleanConsole();
  }

  private static void shutOut(Browser guesser) {
    Page page = guesser.page();
    for (int i = 0; i < 5; i++) {
      assertThat(page.locator("text=分ほど待って")).hasCount(0);
      signIn(guesser, "guess number " + i);
      assertThat(page.locator(".notice[role=alert]")).containsText("アカウント名かパスワードが違います。");
    }
    assertThat(page.locator(".notice[role=alert]")).containsText("15 分ほど待って");
    signIn(guesser, PASSWORD);
    assertThat(page.locator(".notice[role=alert]")).containsText("分ほど待って");
    guesser.photograph("sign-in-shut-out");
  }

  private static void lift(Browser desk) {
    Page page = desk.page();
    desk.visit("/accounts");
    assertThat(page.locator(".tag.shut")).hasCount(1);
    desk.photograph("accounts-shut-out");
    page.click("[aria-label='aoki をすぐ入れるようにする']");
    assertThat(page.locator("[role=status].notice")).containsText("もう一度ログイン");
    assertThat(page.locator(".tag.shut")).hasCount(0);
  }

  private static void endElsewhere(Browser desk, Browser phone) {
    Page page = desk.page();
    page.click("[aria-label='aoki を変更する']");
    assertThat(page.locator("section[aria-labelledby=sessions] li")).hasCount(1);
    desk.photograph("account-kept");
    page.click("#end");
    assertThat(page.locator("[role=status].notice")).containsText("終わらせました");
    phone.visit("/account");
    assertThat(phone.page().locator("h1")).hasText("ログイン");
    page.click("#codes-off");
    assertThat(page.locator("#codes-off")).hasCount(0);
  }

  private static void reset(Browser desk, Browser phone) {
    Page page = desk.page();
    page.click("#reset");
    assertThat(page.locator(".sheet-who")).hasText("アカウント名：aoki");
    desk.photographAsIs("account-sheet-reset");
    String code = page.locator("#code").textContent();
    desk.visit("/accounts");
    assertThat(page.locator(".waiting li")).hasCount(1);
    phone.visit("/join?code=" + code);
    phone.photographAsIs("join-reset-phone");
    phone.page().fill("#password", "another password");
    phone.page().click("main button");
    assertThat(phone.page().locator("h1")).hasText("自分のアカウント");
    phone.page().fill("#present", "another password");
    phone.page().fill("#next", "a third password");
    phone.page().click("section[aria-labelledby=change] button");
    assertThat(phone.page().locator(".notice[role=status]")).containsText("パスワードを変えました");
    phone.assertCleanConsole();
  }

  private static void signIn(Browser browser, String password) {
    browser.signIn("aoki", password);
  }
}
