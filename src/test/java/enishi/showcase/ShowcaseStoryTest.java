package enishi.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.oracle.PlainEligibility;
import enishi.oracle.PlainPaths;
import enishi.oracle.PlainStrength;
import enishi.oracle.PlainTiers;
import enishi.oracle.PlainTown;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers that {@code datasets/showcase/README.md} works by hand. */
class ShowcaseStoryTest {
  private static final PlainTown TOWN = PlainTown.read(ShowcaseGenerator.DATASET);
  private static final LocalDate DAY = LocalDate.parse("2022-12-01");

  @Test
  void aokiAndBabaWorkTogetherAndMetAtTheSummit() {
    // 1 (still working together) + 2^(−97/365)
    assertThat(PlainStrength.of(TOWN, "person:aoki", "person:baba", DAY).orElseThrow())
        .isCloseTo(1 - Math.exp(-(1 + 0.831764) / 2), within(1e-6))
        .isCloseTo(0.599837, within(1e-6));
  }

  @Test
  void theWayToDoiLeadsOverBabaThoughAokiHasWrittenToDoi() {
    List<PlainPaths.Path> paths = new PlainPaths(TOWN, DAY).all("person:aoki", "person:doi", 3);
    assertThat(paths)
        .extracting(path -> String.join(" ", path.ids()))
        .containsExactly(
            "person:aoki person:baba person:doi",
            "person:aoki person:chiba person:doi",
            "person:aoki person:doi");
    assertThat(paths.get(0).probability()).isCloseTo(0.102220, within(1e-6));
    assertThat(paths.get(1).probability()).isCloseTo(0.018815, within(1e-6));
    assertThat(paths.get(2).probability()).isCloseTo(0.018403, within(1e-6));
    assertThat(PlainPaths.backup(paths)).contains(paths.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "person:doi, person:aoki;person:baba;person:doi",
    "municipality:016331, person:aoki;person:baba;person:tani",
    "organization:doi-farm, person:aoki;person:baba;person:doi",
    "skill:ブランディング, person:aoki;person:baba",
    "person:hara, person:aoki;person:goto;person:hara",
    "person:mizuno, ",
    "person:fujii, ",
  })
  void bestPathFromAoki(String to, String best) {
    var paths = new PlainPaths(TOWN, DAY).all("person:aoki", to, 3);
    String ids = paths.isEmpty() ? null : String.join(";", paths.getFirst().ids());
    assertThat(ids).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({
    "goto, 2022-12-01, member",
    "hara, 2022-12-01, eligible A",
    "hara, 2024-03-31, member",
    "inoue, 2022-12-01, eligible B",
    "jinbo, 2022-12-01, almost",
    "kondo, 2022-11-20, eligible A",
    "kondo, 2022-12-01, almost",
    "okada, 2022-11-24, eligible A",
    "okada, 2022-12-01, almost",
    "okada, 2024-03-31, not-eligible",
    "ueda, 2023-02-01, eligible A",
    "ueda, 2024-03-31, almost",
    "nishi, 2023-03-31, member",
    "nishi, 2023-04-01, almost",
    "mizuno, 2022-12-01, almost",
    "mizuno, 2024-03-31, not-eligible",
  })
  void eligibilityForTheNetwork(String person, LocalDate day, String expected) {
    var answer = PlainEligibility.of(TOWN, "person:" + person, "project:tomodachi", day, 3);
    assertThat((answer.verdict() + " " + String.join(" ", answer.routes())).strip())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "aoki, 2022-12-01, 2, reached, 2023-09-01",
    "aoki, 2024-03-31, 0, lapsed, ",
    "baba, 2022-12-01, 3, reached, 2023-08-26",
    "chiba, 2022-12-01, 1, reached, 2023-08-26",
    "seki, 2022-12-01, 4, reached, 2023-02-01",
    "seki, 2024-03-31, 1, reached, 2024-07-07",
    "doi, 2022-12-01, 0, resident, ",
    "fujii, 2022-12-01, 3, reached, 2023-10-02",
    "fujii, 2024-03-31, 0, resident, ",
    "kondo, 2022-11-30, 1, reached, 2022-11-30",
    "kondo, 2022-12-01, 0, lapsed, ",
    "mizuno, 2022-12-01, 0, nothing-recorded, ",
  })
  void tierInKamishihoro(String person, LocalDate day, int tier, String why, LocalDate lapsesOn) {
    assertThat(PlainTiers.of(TOWN, "person:" + person, "municipality:016331", day))
        .isEqualTo(new PlainTiers.Tier(tier, why, lapsesOn));
  }
}
