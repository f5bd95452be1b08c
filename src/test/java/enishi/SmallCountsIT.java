package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.security.Account;
import enishi.security.Accounts;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A researcher finds no count of 1 to 4 persons in any answer about a population. */
class SmallCountsIT {
  private static final int K = 5;
  private static final List<String> PARTS =
      List.of("", "/movement", "/series", "/drivers", "/behind", "/sensitivity", "/unseen");

  /** Every field of these answers that counts people or what they did. */
  private static final Set<String> COUNTS =
      Set.of(
          "people",
          "tiers",
          "lapsed",
          "residents",
          "matrix",
          "entries",
          "reentries",
          "exits",
          "ups",
          "downs",
          "moved",
          "atOnce",
          "left",
          "atRisk",
          "rose",
          "total",
          "withoutOrigin",
          "less",
          "more",
          "nearBoundary",
          "seen",
          "both");

  private static RunningApplication application;
  private static Scripts scripts;

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

  @Test
  void aResearcherFindsNoSmallCount() {
    int answers = 0;
    int hidden = 0;
    int large = 0;
    for (String town : List.of("016331", "131032", "202088", "464902", "011002")) {
      for (String ladder : List.of("kamishihoro", "mlit", "furusato-resident")) {
        for (String day : List.of("2020-04-01", "2022-12-01", "2023-06-01")) {
          for (String part : PARTS) {
            String path = "/api/v1/population/municipality:" + town + part;
            HttpResponse<String> response =
                scripts.ask("kenkyu", path, "asOf", day, "ladder", ladder, "from", "2022-01-31");
            if (response.statusCode() != 200) {
              assertThat(response.statusCode()).as(path).isIn(400, 404);
              continue;
            }
            JsonNode answer = Scripts.json(response.body());
            List<Integer> counts = new ArrayList<>();
            collect(answer, "", counts);
            assertThat(counts)
                .as("%s %s %s: %s", path, ladder, day, answer)
                .allMatch(count -> count <= 0 || count >= K);
            answers++;
            hidden += answer.path("hiddenCells").asInt();
            large += (int) counts.stream().filter(count -> count >= K).count();
          }
        }
      }
    }
    System.out.printf("%d answers: %d counts hidden, %d told%n", answers, hidden, large);
    assertThat(answers).isGreaterThan(50);
    assertThat(hidden).isGreaterThan(100);
    assertThat(large).isGreaterThan(500);
  }

  /** The tier of a rung and the places of lists are no counts. */
  private static void collect(JsonNode node, String field, List<Integer> counts) {
    if (node.isObject()) {
      node.propertyStream().forEach(one -> collect(one.getValue(), one.getKey(), counts));
    } else if (node.isArray()) {
      node.forEach(one -> collect(one, field, counts));
    } else if (node.isInt() && COUNTS.contains(field)) {
      counts.add(node.asInt());
    }
  }

  /** Nothing is hidden from an administrator, unless asked for. */
  @Test
  void whoSeesNamesHidesOnlyWhatIsAskedFor() {
    String path = "/api/v1/population/municipality:016331";
    Set<String> fields = new TreeSet<>();
    for (String part : PARTS) {
      JsonNode all = scripts.answer(path + part, "asOf", "2023-06-01", "from", "2022-06-01");
      assertThat(all.path("hiddenCells").asInt()).isZero();
      JsonNode some =
          scripts.answer(
              path + part, "asOf", "2023-06-01", "from", "2022-06-01", "suppressBelow", "5");
      if (some.path("hiddenCells").asInt() > 0) {
        fields.add(part);
      }
    }
    assertThat(fields).contains("/movement", "/series");
    assertThat(scripts.ask("admin", path, "suppressBelow", "-1").statusCode()).isEqualTo(400);
  }

  /** What is hidden as a cell is not to be counted by listing it either. */
  @Test
  void aListTellsNoHiddenCount() {
    JsonNode counts =
        Scripts.json(
            scripts
                .ask(
                    "kenkyu",
                    "/api/v1/population/municipality:016331",
                    "asOf",
                    "2023-06-01",
                    "from",
                    "2022-06-01")
                .body());
    int hidden = 0;
    for (JsonNode move : counts.path("transitions")) {
      if (move.path("people").isNull()) {
        hidden++;
        String page =
            scripts
                .ask(
                    "kenkyu",
                    "/population/people",
                    "municipality",
                    "municipality:016331",
                    "figure",
                    "moved",
                    "asOf",
                    "2023-06-01",
                    "from",
                    "2022-06-01",
                    "tier",
                    move.path("to").asString(),
                    "before",
                    move.path("from").asString())
                .body();
        assertThat(page).doesNotContain("<tbody>");
      }
    }
    assertThat(hidden).isPositive();
  }
}
