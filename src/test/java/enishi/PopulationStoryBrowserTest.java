package enishi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import enishi.population.Figure;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.web.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A town official and a researcher look at the relationship population of Kamishihoro on the
 * showcase: every figure leads by clicks to the facts behind it.
 */
class PopulationStoryBrowserTest {
  private static final String TOWN = "municipality:016331";
  private static final String ASKED = "?municipality=" + TOWN + "&asOf=2023-06-01&from=2022-06-01";
  private static final String API = "/api/v1/population/" + TOWN;

  private static RunningApplication application;
  private static Scripts scripts;
  private Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    application = RunningApplication.startWithShowcase();
    scripts = new Scripts(application);
    application
        .door(Accounts.class)
        .create(Account.researcher("kenkyu"), RunningApplication.PASSWORD);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    browser = Browser.open(application.address());
    page = browser.page();
  }

  @AfterEach
  void closeBrowser() {
    browser.assertCleanConsole();
    browser.close();
  }

  private void visit(String account, String path) {
    browser.signIn(account, RunningApplication.PASSWORD);
    assertThat(page.locator("h1")).isVisible();
    assertThat(browser.visit(path)).isEqualTo(200);
  }

  @Test
  void everyFigureLeadsToTheFactsBehindIt() {
    visit("admin", "/population" + ASKED);
    assertThat(page.locator("h1")).hasText(Pattern.compile("上士幌町の関係人口は [0-9,]+ 人"));
    for (String part : new String[] {"cooling", "drivers", "behind", "unseen", "sensitivity"}) {
      Locator section = page.locator("section[aria-labelledby=" + part + "-title]");
      assertThat(section.locator(".scroll").first()).isVisible();
    }
    browser.photograph("population");

    int people = number(page.locator(".rungs tbody tr").nth(2).locator("a").textContent());
    page.locator(".rungs tbody tr").nth(2).locator("a").click();
    assertThat(page.locator("h1")).hasText("町の活動に協力");
    assertThat(page.locator("tbody tr")).hasCount(people);
    browser.photograph("population-people");
    page.locator("tbody a").first().click();
    assertThat(page.locator("h1")).containsText("町の活動に協力");
    assertThat(page.locator(".tier-facts").first()).isVisible();
  }

  /** Opens what every number on the page leads to and counts again. */
  @Test
  void everyNumberIsTheNumberOfThosePeople() {
    visit("admin", "/population" + ASKED);
    for (String part : new String[] {"cooling", "drivers", "behind", "unseen", "sensitivity"}) {
      assertThat(page.locator("section[aria-labelledby=" + part + "-title] .scroll").first())
          .isVisible();
    }
    assertThat(unlinkedNumbers()).isEmpty();
    Map<String, Integer> figures = new TreeMap<>();
    for (Locator link : page.locator("a[href^='/population/people']").all()) {
      String text = link.textContent();
      figures.put(link.getAttribute("href"), number(text.substring(firstFigure(text))));
    }
    assertThat(figures).hasSizeGreaterThan(150);
    Set<String> kinds = new TreeSet<>();
    Map<String, String> wrong = new TreeMap<>();
    figures.forEach(
        (href, figure) -> {
          String query = href.substring(href.indexOf('?') + 1);
          kinds.add(query.replaceAll(".*figure=([a-z-]+).*", "$1"));
          APIResponse response =
              page.request().get(application.address() + API + "/people?" + query);
          JsonNode answer = Scripts.json(response.text());
          if (answer.path("total").asInt(-1) != figure) {
            wrong.put(href, figure + " on the page, people: " + answer.path("total"));
          }
        });
    assertThat(wrong).isEmpty();
    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Figure.values()).map(Figure::word).toList());
  }

  /** A text such as "90 日以内に 3 人" has its figure last. */
  private static int firstFigure(String text) {
    int end = text.length();
    while (!Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > 0
        && (Character.isDigit(text.charAt(begin - 1)) || text.charAt(begin - 1) == ',')) {
      begin--;
    }
    return begin;
  }

  /** Numbers above 0 in tables and tiles that lead nowhere and are not worked out from others. */
  private List<String> unlinkedNumbers() {
    List<String> unlinked = new ArrayList<>();
    for (Locator cell :
        page.locator("main td.number:not([data-derived]):not(:has(a)), main dd:not(:has(a))")
            .all()) {
      String text = cell.textContent().strip();
      if (text.matches(".*[1-9].*")) {
        unlinked.add(
            cell.evaluate(
                    "cell => cell.closest('section').innerText.slice(0, 20) + ': ' +"
                        + " cell.closest('tr, dl').innerText")
                .toString());
      }
    }
    return unlinked;
  }

  @Test
  void aMovementLeadsToWhoMoved() {
    visit("admin", "/population" + ASKED);
    Locator cell =
        page.locator("section[aria-labelledby=movement] table").first().locator("td a").first();
    int people = number(cell.textContent());
    cell.click();
    assertThat(page.locator("h1")).containsText("→");
    browser.photograph("population-moved");
    assertThat(page.locator("tbody tr")).hasCount(Math.min(people, 500));
  }

  @Test
  void typesStandSideBySide() {
    visit("admin", "/population?municipality=" + TOWN + "&asOf=2023-06-01&ladder=mlit");
    assertThat(page.locator(".rungs tbody tr")).hasCount(6);
    assertThat(page.locator("#content, main")).containsText("2,263万人");
    browser.photograph("population-types");
  }

  @Test
  void anOrganizerAddsALadder() {
    visit("admin", "/ladders");
    page.fill("#text", page.inputValue("#text").replace("donated: 365", "donated: many"));
    page.locator("form.stack button").click();
    assertThat(page.locator("main .notice[role=alert]")).containsText("直すところがあります。");
    assertThat(page.locator("main .notice[role=alert]")).containsText("line");
    browser.forgetComplaints();
    page.fill("#text", page.inputValue("#text").replace("donated: many", "donated: 30"));
    page.locator("form.stack button").click();
    assertThat(page.locator("main .notice[role=status]")).containsText("our-town");
    browser.photograph("ladders");
    assertThat(
            browser.visit("/population?municipality=" + TOWN + "&asOf=2023-06-01&ladder=our-town"))
        .isEqualTo(200);
    assertThat(page.locator("main")).containsText("ものさし our-town 第 1 版");
  }

  @Test
  void aResearcherSeesPseudonyms() {
    visit("kenkyu", "/population/people?municipality=" + TOWN + "&asOf=2023-06-01&tier=4");
    assertThat(page.locator("main .notice")).containsText("5 人未満");
    assertThat(page.locator("tbody")).hasCount(0);
    browser.visit("/population/people?municipality=" + TOWN + "&asOf=2023-06-01&tier=3");
    String names = page.locator("tbody").textContent();
    assertThat(names).doesNotContain("架空");
    assertThat(page.locator("tbody a").first()).hasText(Pattern.compile("[A-Za-z0-9 -]+.*"));
  }

  /** Dashes for what is hidden, and a word on why. */
  @Test
  void aResearcherSeesDashesForSmallCounts() {
    visit("kenkyu", "/population" + ASKED);
    assertThat(page.locator("main")).containsText("伏せた数です");
    assertThat(page.locator("section[aria-labelledby=movement] .unseen").first()).hasText("伏せています");
    for (String part : new String[] {"drivers", "behind", "unseen", "sensitivity"}) {
      Locator section = page.locator("section[aria-labelledby=" + part + "-title]");
      assertThat(section.locator(".scroll").first()).isVisible();
    }
    browser.photograph("population-researcher");
  }

  @Test
  void scriptsGetTheSameFigures() {
    JsonNode counts = scripts.answer(API, "asOf", "2023-06-01", "from", "2022-06-01");
    JsonNode series = scripts.answer(API + "/series", "asOf", "2023-06-01", "months", "36");
    JsonNode movement =
        scripts.answer(API + "/movement", "asOf", "2023-06-01", "from", "2022-06-01");
    JsonNode months = series.path("months");
    assertThat(months).hasSize(36);
    assertThat(months.get(35).path("people").asInt()).isEqualTo(counts.path("people").asInt());
    assertThat(months.get(35).path("on").asString()).isEqualTo("2023-06-01");
    assertThat(months.get(34).path("on").asString()).isEqualTo("2023-05-31");
    int before = scripts.answer(API, "asOf", "2022-06-01").path("people").asInt();
    assertThat(counts.path("people").asInt() - before)
        .isEqualTo(
            movement.path("entries").asInt()
                + movement.path("reentries").asInt()
                - movement.path("exits").asInt());
    int moved = 0;
    for (JsonNode transition : counts.path("transitions")) {
      moved += transition.path("to").asInt() > 0 ? transition.path("people").asInt() : 0;
    }
    assertThat(moved).isEqualTo(counts.path("people").asInt());
    assertThat(scripts.answer(API + "/cooling", "asOf", "2023-06-01").path("total").asInt())
        .isPositive();
    JsonNode drivers = scripts.answer(API + "/drivers", "asOf", "2023-06-01").path("drivers");
    assertThat(drivers).isNotEmpty();
    assertThat(drivers.get(0).path("p").asDouble()).isBetween(0.0, 1.0);
    JsonNode unseen = scripts.answer(API + "/unseen", "asOf", "2023-06-01");
    assertThat(unseen.path("chapman")).isNotEmpty();
    assertThat(unseen.path("logLinear")).isNotEmpty();
    JsonNode behind = scripts.answer(API + "/behind", "asOf", "2023-06-01");
    assertThat(behind.path("people").asInt()).isEqualTo(counts.path("people").asInt());
    int lives = behind.path("withoutOrigin").asInt();
    for (JsonNode origin : behind.path("origins")) {
      lives += origin.path("people").asInt();
    }
    assertThat(lives).isEqualTo(counts.path("people").asInt());
    int combined = 0;
    for (JsonNode combination : behind.path("combinations")) {
      combined += combination.path("people").asInt();
    }
    assertThat(combined).isEqualTo(counts.path("people").asInt());
    assertThat(behind.path("hubs")).isNotEmpty();
    JsonNode tooFew =
        scripts.answer(API + "/unseen", "asOf", "2023-06-01", "lists", "kind:donated");
    assertThat(tooFew.path("refused").path("reason").asString()).isEqualTo("too-few-lists");
    JsonNode sensitivity = scripts.answer(API + "/sensitivity", "asOf", "2023-06-01");
    assertThat(sensitivity.path("base").path("people").asInt())
        .isEqualTo(counts.path("people").asInt());
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("[^0-9]", ""));
  }
}
