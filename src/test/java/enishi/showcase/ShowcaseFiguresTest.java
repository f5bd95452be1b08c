package enishi.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every published figure comes out of rows: what the claims and KPI rows say is counted. */
class ShowcaseFiguresTest {
  private final Workbook town = Workbook.read(ShowcaseGenerator.DATASET);

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static long distinct(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> text(row, column)).distinct().count();
  }

  @Test
  void asManyAttendedAsTheDocumentsSay() {
    for (String event :
        List.of("event:share-2022", "event:briefing-2020", "event:consultation-2020")) {
      var attended = town.rows("engagements", "object", event, "kind", "attended");
      assertThat(distinct(attended, "subject")).as(event).isEqualTo(town.claim(event, "参加者"));
      assertThat(text(town.rows("events", "id", event).getFirst(), "reported_attendance"))
          .isEqualTo(Integer.toString(town.claim(event, "参加者")));
    }
  }

  @Test
  void bothReadingsOfTheSummitsAttendanceHold() {
    List<Map<String, String>> present = new ArrayList<>();
    for (String kind : List.of("attended", "spoke")) {
      present.addAll(town.rows("engagements", "object", "event:share-2022", "kind", kind));
    }
    assertThat(distinct(present, "subject"))
        .isEqualTo(town.claim("event:share-2022", "参加者（登壇者を含む総勢）"));
  }

  @Test
  void atLeastHalfOfTheSummitsGuestsDecide() {
    List<String> guests =
        town.rows("engagements", "object", "event:share-2022", "kind", "attended").stream()
            .map(row -> text(row, "subject"))
            .toList();
    long deciders =
        town.rows("people", "decision_maker", "true").stream()
            .filter(row -> guests.contains(text(row, "id")))
            .count();
    assertThat(100 * deciders)
        .isGreaterThanOrEqualTo(
            (long) town.claim("organization:where", "決裁権を担う参加者の割合") * guests.size());
  }

  @Test
  void asManyProjectsCameOutOfTheSummitAsTheDocumentCounts() {
    assertThat(town.rows("projects", "origin_event", "event:share-2022"))
        .hasSize(town.claim("event:share-2022", "生まれたプロジェクト"));
  }

  @Test
  void theFunnelIsTheReportsFunnel() {
    String project = "project:enhansu";
    var proposals = town.rows("proposals");
    assertThat(proposals).hasSize(town.claim(project, "提案"));
    assertThat(distinct(proposals, "person")).isEqualTo(town.claim(project, "提案した人"));
    assertThat(distinct(proposals, "need")).isEqualTo(town.claim(project, "求人事業者"));
    assertThat(distinct(town.rows("needs", "project", project), "organization"))
        .isEqualTo(town.claim(project, "参加事業者"));
    var contracted = town.rows("proposals", "status", "contracted");
    var pending = town.rows("proposals", "status", "pending");
    assertThat(contracted).hasSize(town.claim(project, "契約"));
    assertThat(pending).hasSize(town.claim(project, "調整中"));
    List<Map<String, String>> moving = new ArrayList<>(contracted);
    moving.addAll(pending);
    assertThat(distinct(moving, "need")).isEqualTo(moving.size());
    assertThat(proposals)
        .allSatisfy(
            row ->
                assertThat(
                        town.rows(
                            "engagements",
                            "subject",
                            text(row, "person"),
                            "object",
                            "event:briefing-2020"))
                    .isNotEmpty());
  }

  @Test
  void theRegistersAreAsLongAsTheLedgerSays() {
    Map<String, String> titles =
        Map.of(
            "register:ファン", "ファン",
            "register:町出身者", "町出身者",
            "register:インフルエンサー", "インフルエンサー",
            "register:移住応援隊", "移住応援");
    titles.forEach(
        (register, title) ->
            assertThat(distinct(town.rows("registers", "register", register), "person"))
                .as(register)
                .isEqualTo(town.kpi(title)));
    assertThat(distinct(town.rows("registers"), "register")).isEqualTo(titles.size());
  }

  @Test
  void theStaysAreTwentyNinePeopleAndSixtyPersonNights() {
    int people = 0;
    long nights = 0;
    for (Map<String, String> stay : town.rows("stays")) {
      int headcount = Integer.parseInt(text(stay, "headcount"));
      LocalDate from = LocalDate.parse(text(stay, "starts_on"));
      people += headcount;
      nights += headcount * ChronoUnit.DAYS.between(from, LocalDate.parse(text(stay, "ends_on")));
    }
    int claimed =
        town.rows("claims").stream()
            .filter(row -> text(row, "measure").matches("参加者 .* 2023-.*"))
            .mapToInt(row -> Integer.parseInt(text(row, "value")))
            .sum();
    assertThat(people).isEqualTo(29).isEqualTo(claimed);
    assertThat(nights).isEqualTo(60);
    assertThat(town.rows("stays")).hasSize(12);
    assertThat(distinct(town.rows("stays"), "id")).isEqualTo(12);
  }

  @Test
  void theLedgerHasFortyEightRowsInFivePillars() {
    assertThat(town.rows("kpis")).hasSize(48);
    assertThat(
            town.rows("kpis").stream()
                .map(row -> text(row, "pillar").charAt(0) + "-" + text(row, "number"))
                .distinct())
        .hasSize(48);
    List<Integer> rowsByPillar = List.of(13, 12, 9, 10, 4);
    for (int pillar = 1; pillar <= 5; pillar++) {
      String start = Integer.toString(pillar);
      assertThat(town.rows("kpis").stream().filter(r -> text(r, "pillar").startsWith(start)))
          .hasSize(rowsByPillar.get(pillar - 1));
    }
  }

  @Test
  void fifteenProgrammeRowsElevenInitiativesOneCase() {
    assertThat(distinct(town.rows("programme_hosts"), "source")).isEqualTo(15);
    assertThat(town.rows("programme_hosts")).hasSize(15);
    assertThat(town.rows("engagements", "object", "event:kickoff-2022", "kind", "spoke"))
        .hasSize(11);
    assertThat(town.rows("cases", "number", "1246", "year", "2020")).hasSize(1);
  }

  @Test
  void documentsThatDisagreeStayAsTwoClaims() {
    assertThat(town.rows("claims", "subject", "event:share-2022", "measure", "協賛"))
        .extracting(row -> text(row, "value"))
        .contains("上士幌町役場", "東川町役場");
  }
}
