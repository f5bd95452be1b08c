package enishi.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every id that a row names is described, codes are right, and the documents meet where they do.
 */
class ShowcaseIntegrityTest {
  private final Workbook town = Workbook.read(ShowcaseGenerator.DATASET);

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  @Test
  void everyNamedIdIsDescribed() {
    Set<String> described = new HashSet<>();
    for (String table :
        List.of("organizations", "people", "projects", "events", "programmes", "needs")) {
      for (Map<String, String> row : town.rows(table)) {
        assertThat(described.add(text(row, "id"))).as(text(row, "id") + " once").isTrue();
      }
    }
    town.rows("municipalities").forEach(r -> described.add("municipality:" + text(r, "code")));
    String ids = "(person|organization|municipality|project|event|need|programme):.*";
    town.sheets()
        .forEach(
            (table, sheet) ->
                sheet.rows().stream()
                    .flatMap(row -> row.values().stream())
                    .flatMap(cell -> List.of(cell.split(";")).stream())
                    .filter(cell -> cell.matches(ids))
                    .forEach(id -> assertThat(described).as(table).contains(id)));
  }

  @Test
  void everyRowNamesItsSource() {
    town.sheets()
        .forEach(
            (table, sheet) ->
                assertThat(sheet.rows())
                    .as(table)
                    .allSatisfy(
                        row ->
                            assertThat(text(row, "source"))
                                .matches("(00[0-4]_[0-9a-f]{16} .+|架空の物語|架空（生成）)")));
  }

  @Test
  void everyCodeHasItsCheckDigit() {
    for (Map<String, String> row : town.rows("municipalities")) {
      String code = text(row, "code");
      int sum = 0;
      for (int i = 0; i < 5; i++) {
        sum += (code.charAt(i) - '0') * (6 - i);
      }
      assertThat(code).matches("[0-9]{6}").endsWith(Integer.toString((11 - sum % 11) % 10));
    }
  }

  @Test
  void whoIsNotInADocumentIsMarkedFictional() {
    for (Map<String, String> row : town.rows("people")) {
      boolean documented = text(row, "source").startsWith("00");
      assertThat(text(row, "fictional"))
          .as(text(row, "id"))
          .isEqualTo(documented ? "false" : "true");
      if (!documented) {
        assertThat(text(row, "kana")).as(text(row, "id")).isNotEmpty();
      }
    }
  }

  @Test
  void noFactIsWrittenTwiceAndNobodyIsTiedToThemselves() {
    Set<List<String>> facts = new HashSet<>();
    for (Map<String, String> row : town.rows("engagements")) {
      List<String> fact =
          List.of(text(row, "subject"), text(row, "kind"), text(row, "object"), text(row, "on"));
      assertThat(facts.add(fact)).as("%s", fact).isTrue();
    }
    for (Map<String, String> row : town.rows("ties")) {
      TreeSet<String> pair = new TreeSet<>(List.of(text(row, "person_a"), text(row, "person_b")));
      assertThat(pair).hasSize(2);
      assertThat(facts.add(List.of(String.join(" ", pair), text(row, "kind"), text(row, "on"))))
          .as("%s", row)
          .isTrue();
    }
  }

  @Test
  void documentsMeetInTheSameTownsAndNames() {
    assertThat(sources("municipalities", "name", "上士幌町")).contains("000_", "001_");
    assertThat(sources("municipalities", "name", "港区")).contains("002_", "003_");
    assertThat(sources("municipalities", "prefecture", "長野県")).contains("002_", "003_");
    assertThat(sources("organizations", "name", "全国連携の港区")).contains("002_", "003_");
    var office =
        town.rows("organizations", "id", "organization:kamishihoro-share-office").getFirst();
    assertThat(text(office, "name")).isEqualTo("かみしほろシェアオフィス");
    assertThat(text(office, "aliases").split(";")).contains("かみしほろシェアoffice");
  }

  private String sources(String table, String column, String value) {
    return String.join(
        "; ", town.rows(table, column, value).stream().map(row -> text(row, "source")).toList());
  }
}
