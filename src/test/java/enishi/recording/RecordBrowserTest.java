package enishi.recording;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static enishi.recording.RecordTown.PASSWORD;

import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.web.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A week's facts by keyboard alone: few keys each, seen at once, taken back by one. */
@SuppressWarnings("NullAway.Init")
class RecordBrowserTest {
  @TempDir static Path folder;

  private Browser browser;
  private Page page;
  private int keys;

  @Test
  void recordsAWeekByKeyboard() {
    setDefaultAssertionTimeout(20_000);
    try (RunningApplication application = RecordTown.start(folder);
        Browser office = Browser.open(application.address())) {
      browser = office;
      page = office.page();
      browser.signIn("town", PASSWORD);
      page.click("nav >> text=記録する");
      assertThat(page.locator("h1")).hasText("記録する");
      browser.photograph("record-hub");
      meets();
      browser.photograph("record-meeting");
      donates();
      takesPartInAList();
      answersAnOpenName();
      takesBack();
      browser.assertCleanConsole();
    }
  }

  /** Types into the field that has the focus. */
  private void type(String text) {
    keys += text.length();
    page.keyboard().type(text);
  }

  private void press(String key, int times) {
    for (int i = 0; i < times; i++) {
      keys++;
      page.keyboard().press(key);
    }
  }

  /** Types a reading and takes the only one whom it finds. */
  private void choose(String reading, String name) {
    type(reading);
    page.waitForSelector("[role=listbox]:not([hidden]) >> text=" + name);
    press("ArrowDown", 1);
    press("Enter", 1);
  }

  private void begin() {
    keys = 0;
    since = Instant.now();
  }

  private Instant since = Instant.EPOCH;

  private void expectQuick(String what, int mostKeys) {
    long seconds = Duration.between(since, Instant.now()).toSeconds();
    System.out.printf("%s: %d keys, %d s%n", what, keys, seconds);
    Assertions.assertThat(keys).as("keys for " + what).isLessThan(mostKeys);
    Assertions.assertThat(seconds).as("seconds for " + what).isLessThan(30);
  }

  private void meets() {
    browser.visit("/record/meeting");
    begin();
    choose("アオキ", "青木 花");
    press("Tab", 2);
    choose("ババ", "馬場 一郎");
    press("Enter", 1);
    assertThat(page.locator("#done")).containsText("青木 花 と 馬場 一郎：会った");
    expectQuick("a meeting", 40);
    assertThat(page.locator("#done a").first()).hasText("青木 花");
    assertThat(page.locator("#record-person")).isFocused();
  }

  private void donates() {
    browser.visit("/record/donation");
    begin();
    press("Tab", 1);
    press("Enter", 1);
    press("Tab", 1);
    type("寄付 太郎");
    press("Tab", 4);
    choose("上士幌", "上士幌町");
    press("Tab", 1);
    type("30000");
    press("Enter", 1);
    assertThat(page.locator("#done")).containsText("寄付 太郎：上士幌町 に寄付　30,000 円");
    expectQuick("a donation of somebody new", 60);
    page.click("#done >> text=上士幌町の段階");
    assertThat(page.locator("main")).containsText("寄付 太郎");
    browser.visit("/record/donation");
    assertThat(page.locator("#record-municipality")).hasValue("上士幌町");
  }

  private void takesPartInAList() {
    browser.visit("/record/attendance");
    choose("秋の市", "秋の市");
    String many =
        IntStream.range(0, 95)
            .mapToObj("参加者 %02d\t第%<d商店"::formatted)
            .collect(Collectors.joining("\n"));
    page.fill(
        "#attendance-names",
        Stream.of("青木花 様", "ばば いちろう", "斎藤 学", "斎藤学\t十勝ミルク工房", "謎野 人", many)
            .collect(Collectors.joining("\n")));
    Instant begin = Instant.now();
    page.focus("#check");
    press("Enter", 1);
    assertThat(page.locator("h1")).hasText("秋の市 の出席簿を確かめる");
    Assertions.assertThat(Duration.between(begin, Instant.now()).toMillis()).isLessThan(15_000);
    assertThat(page.locator("main p").first()).containsText("名簿と結べた 3 人・選んでほしい 1 人・名簿にいない 96 人");
    browser.width(Browser.Width.PHONE);
    browser.photographAsIs("record-attendance-check-ja-phone");
    browser.assertFits();
    browser.width(Browser.Width.DESKTOP);
    browser.photographAsIs("record-attendance-check-ja-desktop");
    page.selectOption("select[name='choice.5']", "new");
    page.focus("#record");
    press("Enter", 1);
    assertThat(page.locator("#done")).containsText("青木 花：秋の市 に参加");
    assertThat(page.locator(".notice.warn")).containsText("96 人は");
    browser.photograph("record-attendance");
  }

  private void answersAnOpenName() {
    browser.visit("/record/questions");
    assertThat(page.locator("tbody tr")).hasCount(96);
    browser.photograph("record-questions");
    var line = page.locator("tbody tr", new Page.LocatorOptions().setHasText("謎野 人"));
    line.locator("select").selectOption("new");
    line.locator("button").click();
    assertThat(page.locator("#done")).containsText("名簿に加えた人：謎野 人");
    assertThat(page.locator("tbody tr")).hasCount(95);
  }

  private void takesBack() {
    browser.visit("/record/recent");
    assertThat(page.locator("tbody tr")).hasCount(4);
    browser.photograph("record-recent");
    var meeting = page.locator("tbody tr", new Page.LocatorOptions().setHasText("会った"));
    meeting.locator("button").focus();
    press("Enter", 1);
    assertThat(page.locator("#done")).containsText("取り消しました");
    assertThat(page.locator("tbody tr.gone")).hasCount(1);
    browser.visit("/record/meeting?person=person:aoki&other=person:aoki");
    page.focus("#save");
    press("Enter", 1);
    assertThat(page.locator("[role=alert].bad")).containsText("直すところ");
    assertThat(page.locator("#record-other")).hasValue("青木 花");
    browser.forgetComplaints();
  }
}
