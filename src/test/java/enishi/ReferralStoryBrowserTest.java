package enishi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.web.Browser;
import enishi.web.HttpUser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The whole story of a referral-only project, on the running program: a candidate finds a way in,
 * asks, two people agree, a member refers, and the verdict turns to eligible.
 */
class ReferralStoryBrowserTest {
  private static final String PASSWORD = RunningApplication.PASSWORD;
  private static final String REQUESTS = "/api/v1/introduction-requests";
  private static final String VERDICT = "/api/v1/eligibility?project=project:engawa&person=person:";

  @TempDir static Path folder;
  private static RunningApplication application;

  @BeforeAll
  static void start() throws IOException {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    Map<String, String> tables =
        Map.of(
            "people.csv",
            """
            id,name,kana,fictional
            person:aida,相田 歩,アイダ アユム,true
            person:ikeda,池田 望,イケダ ノゾミ,true
            person:ueki,植木 渚,ウエキ ナギサ,true
            person:eguchi,江口 旬,エグチ シュン,true
            """,
            "projects.csv",
            """
            id,name,admission,started_on,founders
            project:engawa,縁側の会（架空）,referral_only,2020-04-01,person:eguchi
            """,
            "ties.csv",
            """
            person_a,person_b,kind,on,source
            person:aida,person:ikeda,worked_with,%1$s,架空の名簿
            person:ueki,person:ikeda,knows,%1$s,架空の名簿
            person:ikeda,person:eguchi,knows,%1$s,架空の名簿
            """
                .formatted(today.minusDays(30)));
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Files.writeString(folder.resolve(table.getKey()), table.getValue());
    }
    application = RunningApplication.start();
    var report = application.door(Imports.class).run(folder, true, ImportProgress.SILENT);
    assertThat(report.problems()).isEmpty();
    for (String name : new String[] {"aida", "ikeda", "ueki", "eguchi"}) {
      application.door(Accounts.class).create(Account.member(name, Id.person(name)), PASSWORD);
    }
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void aCandidateComesInThroughPeopleWhoAgree() {
    try (Browser aida = signedIn("aida");
        Browser ikeda = signedIn("ikeda");
        Browser eguchi = signedIn("eguchi")) {
      Page page = aida.page();
      aida.visit("/eligibility?project=project:engawa");
      assertThat(page.locator(".verdict.almost")).hasText("あと一歩");
      assertThat(page.locator("#next")).containsText("池田 望さん");
      assertThat(page.locator("main")).not().containsText("江口");
      aida.photograph("story-1-way-in");
      page.locator("#next a.button").first().click();
      assertThat(page.locator("h1")).containsText("紹介");
      aida.photograph("story-2-path");
      page.locator(".way >> text=この道で紹介を頼む").first().click();
      aida.photograph("story-3-ask");
      page.fill("#purpose", "縁側の会に参加したい");
      page.click("#send");
      assertThat(page.locator("#state")).hasText("返事待ち");

      answer(ikeda, "story-4-introducer");
      aida.visit("/inbox");
      assertThat(page.locator("#own")).containsText("返事待ち");
      answer(eguchi, "story-5-member");
      assertThat(eguchi.page().locator("#state")).hasText("紹介が成立");
      aida.visit("/inbox");
      assertThat(page.locator("#todo, #own").first()).containsText("紹介が成立");
      aida.photograph("story-6-introduced");

      eguchi.page().locator("a.button[href*='/referrals/new']").click();
      assertThat(eguchi.page().locator("#referral-candidate")).hasValue("相田 歩");
      eguchi.photograph("story-7-refer");
      eguchi.page().click("main form button");
      assertThat(eguchi.page().locator("#done")).containsText("相田 歩さんを 縁側の会（架空） に紹介しました。");

      aida.visit("/eligibility?project=project:engawa");
      assertThat(page.locator(".verdict.yes")).hasText("はい");
      assertThat(page.locator("#evidence")).containsText("からの紹介");
      aida.photograph("story-8-eligible");
      aida.assertCleanConsole();
      ikeda.assertCleanConsole();
      eguchi.assertCleanConsole();
    }
  }

  @Test
  void theSameOverRest() {
    JsonNode almost = get("ueki", VERDICT + "ueki");
    assertThat(almost.path("verdict").asString()).isEqualTo("almost");
    JsonNode step = almost.path("next").get(0);
    assertThat(step.path("step").asString()).isEqualTo("ask-member");
    assertThat(step.path("who").isNull()).as("a member out of sight").isTrue();
    assertThat(step.path("steps").valueStream().map(s -> s.path("do").asString()).toList())
        .containsExactly("ask", "be-referred");

    JsonNode member = get("admin", "/api/v1/search?q=%E6%B1%9F%E5%8F%A3");
    String target = member.path("results").get(0).path("id").asString();
    assertThat(target).isEqualTo("person:eguchi");
    JsonNode asked =
        post(
            "admin",
            REQUESTS,
            Map.of(
                "from", "person:ueki",
                "to", target,
                "project", "project:engawa",
                "purpose", "電話で頼まれた"),
            201);
    String id = asked.path("id").asString();
    assertThat(get("ueki", REQUESTS + "/" + id).path("state").asString()).isEqualTo("waiting");
    post("ikeda", REQUESTS + "/" + id + "/agree", Map.of(), 200);
    assertThat(get("ueki", REQUESTS + "/" + id).path("state").asString()).isEqualTo("waiting");
    post("eguchi", REQUESTS + "/" + id + "/agree", Map.of(), 200);
    assertThat(get("ueki", REQUESTS + "/" + id).path("state").asString()).isEqualTo("introduced");

    post(
        "eguchi",
        "/api/v1/referrals",
        Map.of(
            "referrer", "person:eguchi",
            "candidate", "person:ueki",
            "project", "project:engawa"),
        201);
    JsonNode eligible = get("ueki", VERDICT + "ueki");
    assertThat(eligible.path("verdict").asString()).isEqualTo("eligible");
    assertThat(eligible.path("route").asString()).isEqualTo("A");
    assertThat(eligible.path("evidence").get(0).path("source").isNull()).isFalse();
  }

  private static void answer(Browser browser, String picture) {
    browser.visit("/inbox");
    browser.page().locator("#todo a").first().click();
    browser.photograph(picture);
    browser.page().click("#agree");
    assertThat(browser.page().locator("#agree")).hasCount(0);
  }

  private static Browser signedIn(String name) {
    Browser browser = Browser.open(application.address());
    browser.signIn(name, PASSWORD);
    assertThat(browser.page().locator("h1")).hasText("何を知りたいですか。");
    return browser;
  }

  private static JsonNode get(String account, String path) {
    HttpResponse<String> answer =
        new HttpUser(application.address())
            .get(path, "Authorization", HttpUser.basic(account, PASSWORD));
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return Scripts.json(answer.body());
  }

  private static JsonNode post(
      String account, String path, Map<String, String> body, int expected) {
    HttpResponse<String> answer =
        new HttpUser(application.address())
            .postJson(path, Scripts.text(body), "Authorization", HttpUser.basic(account, PASSWORD));
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(expected);
    return Scripts.json(answer.body());
  }
}
