package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leiden finds what is known to be best, or what was planted. */
class LeidenOracleTest {
  private static final int GRAPHS_PER_SEED = 500;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void findsTheBestModularityOfTheKarateClub(long seed) {
    assertThat(quality(Networks.karate(), seed)).isCloseTo(0.41979, within(5e-6));
  }

  @Test
  void findsTheBestKnownModularityOfTheWeightedKarateClub() {
    assertThat(bestOf(10, Networks.weightedKarate())).isCloseTo(0.44490, within(5e-6));
  }

  @Test
  void findsTheBestModularityOfTheFlorentineFamilies() {
    assertThat(bestOf(10, Networks.florentine())).isCloseTo(0.39875, within(5e-6));
  }

  /** Fortunato and Barthélemy: two cliques together are worth more than each alone. */
  @Test
  void pairsMostCliquesOfALongRingUnlessTheResolutionIsHigher() {
    CsrGraph ring = Networks.ringOfCliques(30, 5);
    Communities cliques =
        new Leiden(ring).run(LeidenSettings.builder().quality(Quality.CPM).resolution(0.5).build());
    assertThat(bestOf(20, ring)).isBetween(0.887, 0.88788 + 5e-6);
    assertThat(cliques.count()).isEqualTo(30);
    assertThat(cliques.size(29)).isEqualTo(5);
    assertThat(Quality.MODULARITY.of(ring, cliques.labels(), 1)).isCloseTo(0.87576, within(5e-6));
  }

  @ParameterizedTest(name = "{0} at resolution {1}, seed {2}")
  @CsvSource({"MODULARITY, 1, 601", "MODULARITY, 1.5, 602", "CPM, 0.2, 603", "CPM, 0.5, 604"})
  void reachesAndNeverExceedsWhatBruteForceFinds(Quality quality, double resolution, long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    int reached = 0;
    for (int i = 0; i < GRAPHS_PER_SEED; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      CsrGraph graph = Graphs.random(random, random.nextInt(1, 9), random.nextDouble(0.2, 1));
      double best = new EveryDivision(graph, quality, resolution).best();
      double found = Double.NEGATIVE_INFINITY;
      for (int s = 1; s <= 5; s++) {
        LeidenSettings settings =
            LeidenSettings.builder().quality(quality).resolution(resolution).seed(s).build();
        Communities communities = new Leiden(graph).run(settings);
        assertThat(communities.quality())
            .as("graph seed %d, seed %d", graphSeed, s)
            .isLessThanOrEqualTo(best + 1e-6);
        found = Math.max(found, communities.quality());
      }
      reached += found > best - 1e-6 ? 1 : 0;
    }
    assertThat(reached).as("of %d graphs, seed %d", GRAPHS_PER_SEED, seed).isGreaterThan(490);
  }

  @Test
  void findsTenThousandPlantedVertices() {
    assertThat(recovered(10_000)).isGreaterThanOrEqualTo(0.97);
  }

  @Tag("heavy")
  @Test
  void findsAHundredThousandPlantedVertices() {
    assertThat(recovered(100_000)).isGreaterThanOrEqualTo(0.95);
  }

  /** At resolution 5, because communities of 20 in so many vertices escape resolution 1. */
  private static double recovered(int n) {
    PlantedPartition planted = PlantedPartition.of(n, 0.3, 701);
    Communities found =
        new Leiden(planted.graph).run(LeidenSettings.builder().resolution(5).build());
    return Agreement.of(found.labels(), planted.truth).nmi();
  }

  private static double bestOf(int seeds, CsrGraph graph) {
    double best = Double.NEGATIVE_INFINITY;
    for (long seed = 1; seed <= seeds; seed++) {
      best = Math.max(best, quality(graph, seed));
    }
    return best;
  }

  private static double quality(CsrGraph graph, long seed) {
    return new Leiden(graph)
        .run(LeidenSettings.builder().seed(seed).maxIterations(50).build())
        .quality();
  }
}
