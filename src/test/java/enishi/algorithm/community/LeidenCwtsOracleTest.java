package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import java.util.Random;
import java.util.SplittableRandom;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Leiden is on average as good as the library of those who invented it, with as many seeds and
 * iterations; 0.002 of modularity is allowed for chance.
 */
class LeidenCwtsOracleTest {
  private static final int SEEDS = 10;
  private static final int ITERATIONS = 10;

  @ParameterizedTest(name = "mixing {0}")
  @ValueSource(doubles = {0.3, 0.5, 0.7})
  void isAsGoodOnPlantedCommunities(double mixing) {
    compare(PlantedPartition.of(2_000, mixing, 1001).graph);
  }

  @Test
  void isAsGoodWhereNothingIsPlanted() {
    compare(Graphs.random(new SplittableRandom(1002), 600, 0.02));
  }

  private static void compare(CsrGraph graph) {
    double ours = 0;
    double theirs = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      LeidenSettings settings =
          LeidenSettings.builder().seed(seed).maxIterations(ITERATIONS).build();
      ours += new Leiden(graph).run(settings).quality() / SEEDS;
      theirs += theirs(graph, seed) / SEEDS;
    }
    assertThat(ours).isGreaterThan(theirs - 0.002);
  }

  private static double theirs(CsrGraph graph, int seed) {
    long[] offsets = new long[graph.vertexCount() + 1];
    int[] targets = new int[graph.slotCount()];
    double[] strengths = new double[graph.slotCount()];
    double all = 0;
    for (int v = 0; v < graph.vertexCount(); v++) {
      offsets[v + 1] = graph.end(v);
    }
    for (int slot = 0; slot < targets.length; slot++) {
      targets[slot] = graph.target(slot);
      strengths[slot] = graph.strength(slot);
      all += strengths[slot];
    }
    Network network =
        new Network(
            graph.vertexCount(),
            true,
            offsets,
            new LargeIntArray(targets),
            new LargeDoubleArray(strengths),
            false);
    Clustering clustering = new Clustering(graph.vertexCount());
    new LeidenAlgorithm(1 / all, ITERATIONS, 0.01, new Random(seed))
        .improveClustering(network, clustering);
    return Quality.MODULARITY.of(graph, clustering.getClusters(), 1);
  }
}
