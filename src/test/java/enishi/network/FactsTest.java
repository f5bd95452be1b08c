package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final LocalDate DAY = LocalDate.parse("2022-01-01");

  @Test
  void keepsWhatTheLatestEvidenceRecordedWhateverTheOrder() {
    Engagement older = joined("import-9", DAY.plusDays(5));
    Engagement newer = joined("import-10", DAY.plusDays(3));
    Engagement silent = joined("import-11", null);
    for (List<Engagement> rows :
        List.of(List.of(older, newer, silent), List.of(silent, newer, older))) {
      FactsBuilder builder = builder("aoki");
      rows.forEach(builder::add);
      assertThat(builder.build().engagements())
          .singleElement()
          .satisfies(
              fact -> {
                assertThat(fact.when().until()).isEqualTo(DAY.plusDays(3));
                assertThat(fact.evidence())
                    .extracting(Evidence::importId)
                    .containsExactly("import-9", "import-10", "import-11");
              });
    }
  }

  @Test
  void leavesOutFactsOfAPersonNobodyDescribes() {
    FactsBuilder builder = builder("baba").add(joined("import-1", null));
    assertThat(builder.build().engagements()).isEmpty();
  }

  @Test
  void takesAContextThatOnlyLooksLikeAnIdAsText() {
    FactsBuilder builder =
        builder("aoki")
            .add(
                new Engagement(
                    Id.person("aoki"),
                    EngagementKind.VISITED,
                    Id.parse("municipality:m"),
                    Period.UNDATED,
                    null,
                    null,
                    "event: 秋の市",
                    List.of()));
    assertThat(builder.build().engagements())
        .singleElement()
        .satisfies(f -> assertThat(f.when().on()).isNull());
  }

  @Test
  void joinsTheRowsOfOneParty() {
    Facts facts =
        Town.parse(
                """
                stay:s baba in municipality:m 2022-09-01..2022-09-03
                stay:s aoki in municipality:m 2022-09-02..2022-09-05
                """)
            .facts();
    assertThat(facts.stays())
        .singleElement()
        .satisfies(
            stay -> {
              assertThat(stay.persons()).containsExactly(Id.person("aoki"), Id.person("baba"));
              assertThat(stay.headcount()).isEqualTo(2);
              assertThat(stay.startsOn()).isEqualTo("2022-09-01");
              assertThat(stay.endsOn()).isEqualTo("2022-09-05");
            });
  }

  @Test
  void sortsEntitiesById() {
    assertThat(
            Town.parse("chiba knows aoki 2022-01-01; baba knows aoki 2022-01-01").facts().people())
        .containsOnlyKeys(Id.person("aoki"), Id.person("baba"), Id.person("chiba"));
  }

  private static FactsBuilder builder(String person) {
    FactsBuilder builder = Facts.builder();
    Town.parse("person:" + person).facts().entities().values().forEach(builder::add);
    return builder;
  }

  private static Engagement joined(String importId, @Nullable LocalDate until) {
    return new Engagement(
        Id.person("aoki"),
        EngagementKind.JOINED,
        Id.parse("project:p"),
        Period.of(DAY, until),
        null,
        null,
        null,
        List.of(new Evidence(importId, "", "engagements.csv", 2)));
  }
}
