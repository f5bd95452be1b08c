package enishi.recording;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static enishi.recording.RecordTown.PASSWORD;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import enishi.RunningApplication;
import enishi.web.Browser;
import enishi.web.HttpUser;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People say on their phones whom they met; the other side says yes or no. */
@SuppressWarnings("NullAway.Init")
class SelfReportBrowserTest {
  @TempDir static Path folder;

  private RunningApplication application;

  @Test
  void asksThoseWhoCame() {
    setDefaultAssertionTimeout(20_000);
    try (RunningApplication running = RecordTown.start(folder);
        Browser office = Browser.open(running.address());
        Browser phone = Browser.open(running.address());
        Browser guest = Browser.open(running.address())) {
      application = running;
      attends("person:aoki");
      attends("person:chiba");
      String common = makes(office, "");
      String personal = makes(office, "person:chiba");
      office.photograph("record-links");
      aokiReports(phone, common);
      chibaAnswersWithoutAnAccount(guest, personal);
      bothAgreed();
      office.assertCleanConsole();
      phone.assertCleanConsole();
      ends(office, guest, personal);
    }
  }

  private void attends(String person) {
    var made =
        new HttpUser(application.address())
            .postJson(
                "/api/v1/recordings",
                "{\"kind\": \"attendance\", \"fields\": {\"event\": \"event:fair\", \"person\": \"%s\"}}"
                    .formatted(person),
                "Authorization",
                HttpUser.basic("town", PASSWORD));
    Assertions.assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
  }

  private JsonNode strength(String a, String b) {
    var answer =
        new HttpUser(application.address())
            .get(
                "/api/v1/strengths?a=%s&b=%s".formatted(a, b),
                "Authorization",
                HttpUser.basic("admin", PASSWORD));
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String makes(Browser office, String person) {
    Page page = office.page();
    if (page.url().equals("about:blank")) {
      office.signIn("town", PASSWORD);
    }
    office.visit("/record/links?event=event:fair");
    if (!person.isEmpty()) {
      page.fill("#links-person", person);
    }
    page.click("main form.record button");
    String address = page.locator("#address").innerText();
    return address.substring(address.indexOf("/", "http://".length()));
  }

  private void aokiReports(Browser phone, String address) {
    Page page = phone.page();
    phone.width(Browser.Width.PHONE);
    phone.visit(address);
    page.fill("#name", "aoki");
    page.fill("#password", PASSWORD);
    page.click("main button");
    assertThat(page.locator("h1")).hasText("秋の市 で会った人");
    assertThat(page.locator("input[name=came]")).hasCount(0);
    page.locator(".met li", new Page.LocatorOptions().setHasText("千葉 次郎"))
        .locator("input[name=met]")
        .check();
    page.fill("#report-names", "江藤 さくら さん\n通りがかりの人");
    phone.photograph("self-report");
    page.locator(".met li", new Page.LocatorOptions().setHasText("千葉 次郎"))
        .locator("input[name=met]")
        .check();
    String many = "通りがかりの人\n".repeat(SelfReports.MOST_NAMES + 1).strip();
    page.fill("#report-names", many);
    page.click("#send");
    assertThat(page.locator("main")).containsText("(31) names at once");
    phone.assertFits();
    phone.forgetComplaints();
    phone.photographAsIs("self-report-too-many");
    assertThat(page.locator("#report-names")).hasValue(many);
    assertThat(
            page.locator(".met li", new Page.LocatorOptions().setHasText("千葉 次郎"))
                .locator("input[name=met]"))
        .isChecked();
    page.fill("#report-names", "江藤 さくら さん\n通りがかりの人");
    page.click("#send");
    assertThat(page.locator("#reported")).isVisible();
    assertThat(page.locator("main")).containsText("相手の確認待ち");
    phone.width(Browser.Width.PHONE);
    phone.photographAsIs("self-report-sent");
    JsonNode fact = strength("person:aoki", "person:chiba").path("facts").get(0);
    Assertions.assertThat(fact.path("source").asString()).contains("秋の市", "相手の確認待ち");
    Assertions.assertThat(fact.path("contribution").asDouble()).isCloseTo(1, within(1e-9));
  }

  private static void chibaAnswersWithoutAnAccount(Browser guest, String address) {
    Page page = guest.page();
    guest.width(Browser.Width.PHONE);
    Assertions.assertThat(address).startsWith("/my-report/");
    guest.visit(address);
    assertThat(page.locator("main")).containsText("この報告は合っていますか");
    assertThat(page.locator("main")).containsText("青木 花 と 千葉 次郎：会った");
    guest.photograph("self-report-own");
    guest.width(Browser.Width.PHONE);
    page.click("button[value=yes]");
    assertThat(page.locator("main")).containsText("双方が確認");
    page.locator(".met li", new Page.LocatorOptions().setHasText("江藤 さくら"))
        .locator("input[name=worked]")
        .check();
    page.click("#send");
    assertThat(page.locator("#reported")).isVisible();
    guest.assertCleanConsole();
  }

  private void bothAgreed() {
    Assertions.assertThat(
            strength("person:aoki", "person:chiba").path("facts").get(0).path("source").asString())
        .contains("双方が確認");
    Assertions.assertThat(strength("person:eto", "person:chiba").path("facts").toString())
        .contains("worked_with", "相手の確認待ち");
  }

  private static void ends(Browser office, Browser guest, String personal) {
    office.visit("/record/questions");
    assertThat(office.page().locator("main")).containsText("通りがかりの人");
    assertThat(office.page().locator("main")).containsText("青木 花 さんが会った人");
    office.visit("/record/links?event=event:fair");
    office
        .page()
        .locator("li", new Page.LocatorOptions().setHasText("千葉 次郎"))
        .locator("button")
        .click();
    Assertions.assertThat(guest.visit(personal)).isEqualTo(404);
  }
}
