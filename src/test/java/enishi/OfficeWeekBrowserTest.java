package enishi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import enishi.directory.ConnectionStrengths;
import enishi.directory.StrengthQuery;
import enishi.model.Id;
import enishi.population.Ladders;
import enishi.population.TierQuery;
import enishi.population.Tiers;
import enishi.recording.RecordTown;
import enishi.security.Asker;
import enishi.table.TableFile;
import enishi.web.Browser;
import enishi.web.Browser.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The week of {@code src/docs/office-week.md}, row by row. */
@SuppressWarnings("NullAway.Init")
class OfficeWeekBrowserTest {
  private static final Path SCRIPT = Path.of("src", "docs", "office-week.md");
  private static final String PASSWORD = RunningApplication.PASSWORD;
  private static final Id MORI = Id.person("mori");

  private final List<String> played = new ArrayList<>();

  @TempDir private Path folder;

  private RunningApplication application;
  private Browser office;
  private Browser admin;
  private Browser member;

  @Test
  void aWeekOfAnOffice() throws IOException {
    setDefaultAssertionTimeout(20_000);
    try (RunningApplication running = RecordTown.start(folder);
        Browser one = Browser.open(running.address());
        Browser two = Browser.open(running.address());
        Browser three = Browser.open(running.address())) {
      application = running;
      office = one;
      admin = two;
      member = three;
      office.signIn("town", PASSWORD);
      admin.signIn("admin", PASSWORD);
      monday();
      tuesday();
      wednesday();
      thursday();
      friday();
      office.assertCleanConsole();
      admin.assertCleanConsole();
      member.assertCleanConsole();
    }
    assertThat(played).isEqualTo(script());
  }

  /** The third column of the script, in Japanese. */
  private static List<String> script() throws IOException {
    return Files.readAllLines(SCRIPT).stream()
        .filter(line -> line.matches("\\| [月火水木金] .*"))
        .map(line -> line.split("\\|")[3].strip().replaceFirst("\\s[a-z][a-z' ]*$", ""))
        .toList();
  }

  private void play(String what, Browser browser) {
    played.add(what);
    browser.photographAsIs("office-week-%02d".formatted(played.size()));
  }

  private void monday() {
    Page page = office.page();
    office.visit("/record/attendance");
    choose(page, "秋の市", "秋の市");
    page.fill("#attendance-names", "青木花 様\nばば いちろう\n森 遠\n謎野 人");
    page.click("#check");
    assertThat(page.locator("main p").first()).containsText("名簿と結べた 3 人");
    page.click("#record");
    assertThat(page.locator("#done")).containsText("青木 花：秋の市 に参加");
    play("出席簿を写す", office);

    Page desk = admin.page();
    admin.visit("/accounts");
    desk.fill("#invite-person", MORI.value());
    desk.click("section[aria-labelledby=invite-member] button");
    String code = desk.locator("#code").textContent();
    play("人を招く", admin);
    member.width(Width.PHONE);
    member.visit("/join?code=" + code);
    member.page().fill("#name", "mori");
    member.page().fill("#password", PASSWORD);
    member.page().click("main button");
    assertThat(member.page().locator("h1")).hasText("何を知りたいですか。");
  }

  private void tuesday() {
    Page page = office.page();
    int before = tier();
    office.visit("/record/volunteering?person=person:mori&about=municipality:016331");
    page.click("#save");
    assertThat(page.locator("#done")).containsText("森 遠");
    assertThat(tier()).isGreaterThan(before);
    play("ボランティアを記録する", office);

    double strength = strength();
    office.visit("/record/meeting?person=person:mori&other=person:chiba");
    page.click("#save");
    assertThat(page.locator("#done")).containsText("会った");
    assertThat(strength()).isGreaterThan(strength);
    office.visit("/record/recent");
    page.locator("tbody tr", new Page.LocatorOptions().setHasText("会った")).locator("button").click();
    assertThat(page.locator("#done")).containsText("取り消しました");
    assertThat(strength()).isEqualTo(strength);
    play("まちがいを取り消す", office);
  }

  private void wednesday() {
    Page page = office.page();
    office.visit("/identities");
    Locator pair = page.locator(".pair", new Page.LocatorOptions().setHasText("齋藤 学"));
    assertThat(pair).hasCount(1);
    page.locator(".pair.current").waitFor();
    pair.locator("button.merge").click();
    assertThat(page.locator("[role=status].good")).containsText("まとめました。");
    play("同じ人をまとめる", office);

    office.visit("/record/links?event=event:fair");
    page.click("main form.record button");
    String address = page.locator("#address").innerText();
    member.visit(address.substring(address.indexOf('/', "http://".length())));
    Page phone = member.page();
    phone
        .locator(".met li", new Page.LocatorOptions().setHasText("青木 花"))
        .locator("input[name=met]")
        .check();
    phone.click("#send");
    assertThat(phone.locator("main")).containsText("相手の確認待ち");
    play("会った人を知らせる", member);
  }

  private void thursday() {
    int before = tier();
    Page phone = member.page();
    member.visit("/consent");
    phone.click("#to-records");
    phone.click(".facts > li:has-text('ボランティア') >> a.wrong");
    phone.fill("#reason", "行ったのは家族です。");
    phone.click("#send");
    assertThat(phone.locator("[role=status].good")).containsText("受け付けました");
    play("違うと申し出る", member);

    Page page = office.page();
    office.visit("/corrections");
    page.locator("a.open").first().click();
    assertThat(page.locator("main")).containsText("行ったのは家族です。");
    page.fill("#reason", "受付簿で確かめました。");
    page.click("#accept");
    assertThat(page.locator("[role=status].good")).isVisible();
    assertThat(tier()).isLessThan(before);
    play("申し出に答える", office);

    Page desk = admin.page();
    admin.visit("/settings");
    desk.fill("[id='enishi.strength.kappa']", "6");
    desk.locator("#group-strength button").click();
    assertThat(desk.locator(".figures")).containsText("件のうち");
    play("数字を変える前に確かめる", admin);
  }

  private void friday() {
    Page page = office.page();
    office.visit("/summary?municipality=municipality:016331");
    assertThat(page.locator("h1")).containsText("上士幌町の関係人口は");
    String pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), ISO_8859_1);
    assertThat(Pattern.compile("/Type\\s*/Page[^s]").matcher(pdf).results().count()).isEqualTo(1);
    play("議会に一枚で出す", office);

    office.visit("/record/recent");
    int rows = page.locator("table tbody tr").count();
    Download file = page.waitForDownload(() -> page.locator(".take >> text=Excel").first().click());
    Path saved = folder.resolve("recent.xlsx");
    file.saveAs(saved);
    try (TableFile table = TableFile.open(saved)) {
      assertThat(table.rows()).hasSize(rows);
    }
    play("表を Excel で渡す", office);

    Page desk = admin.page();
    admin.visit("/audit");
    desk.click("#check");
    assertThat(desk.locator("#verdict.good")).containsText("書かれたときのまま");
    play("閲覧の記録を確かめる", admin);

    admin.visit("/backups");
    desk.click("#now");
    assertThat(desk.locator(".notice.good")).containsText("最後のバックアップ");
    assertThat(desk.waitForDownload(() -> desk.click(".accounts a")).path()).isNotEmptyFile();
    play("控えを取る", admin);
  }

  /** Types a reading into the field that has the focus and takes the one whom it finds. */
  private static void choose(Page page, String reading, String name) {
    page.keyboard().type(reading);
    page.waitForSelector("[role=listbox]:not([hidden]) >> text=" + name);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
  }

  private LocalDate today() {
    return LocalDate.now(application.door(Clock.class));
  }

  private int tier() {
    return application
        .door(Tiers.class)
        .find(
            new TierQuery(MORI, Id.parse("municipality:016331"), Ladders.DEFAULT, today()),
            Asker.owner())
        .tier();
  }

  private double strength() {
    Double value =
        application
            .door(ConnectionStrengths.class)
            .find(new StrengthQuery(MORI, Id.person("chiba"), today()), Asker.owner())
            .strength();
    return value == null ? 0 : value;
  }
}
