package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RefinementTest {
  @Test
  void makesConnectedPartsOfCommunitiesAndNeverLoses() {
    SplittableRandom random = new SplittableRandom(1101);
    for (int i = 0; i < 1_000; i++) {
      int n = random.nextInt(2, 30);
      CsrGraph graph = Graphs.random(random, n, 0.3, 1, 0.5);
      int[] labels = random.ints(n, 0, 3).toArray();
      double resolution = random.nextDouble(0.05, 0.6);
      int[] parts = parts(graph, labels, resolution, i);
      int[] alone = new int[n];
      Arrays.setAll(alone, v -> v);
      String label = "seed 1101, graph %d".formatted(i);
      assertThat(Components.areConnected(graph, parts)).as(label).isTrue();
      assertThat(Quality.CPM.of(graph, parts, resolution))
          .as(label)
          .isGreaterThanOrEqualTo(Quality.CPM.of(graph, alone, resolution) - 1e-9);
      int[] communityOfPart = new int[n];
      for (int v = 0; v < n; v++) {
        communityOfPart[parts[v]] = labels[v];
      }
      for (int v = 0; v < n; v++) {
        assertThat(communityOfPart[parts[v]]).as(label).isEqualTo(labels[v]);
      }
    }
  }

  /** Strength 1 leads out of a; 4 pairs at 0.2 cost less than that, at 0.3 more. */
  @Test
  void leavesAloneWhatIsNotWellConnectedToItsCommunity() {
    CsrGraph graph = Graphs.parse("a 1 b, c, d, e");
    int[] labels = new int[5];
    assertThat(parts(graph, labels, 0.2, 1)).isEqualTo(new int[] {0, 0, 1, 2, 3});
    assertThat(parts(graph, labels, 0.3, 1)).isEqualTo(new int[] {0, 1, 2, 3, 4});
  }

  @Test
  void drawsOtherPartsForAnotherSeed() {
    CsrGraph ring = Networks.ringOfCliques(2, 40);
    int[] labels = new int[80];
    assertThat(parts(ring, labels, 0.05, 1)).isNotEqualTo(parts(ring, labels, 0.05, 2));
  }

  private static int[] parts(CsrGraph graph, int[] labels, double resolution, long seed) {
    int n = graph.vertexCount();
    int[] offsets = new int[n + 1];
    int[] targets = new int[graph.slotCount()];
    float[] weights = new float[targets.length];
    for (int v = 0; v < n; v++) {
      offsets[v + 1] = graph.end(v);
    }
    for (int slot = 0; slot < targets.length; slot++) {
      targets[slot] = graph.target(slot);
      weights[slot] = (float) graph.strength(slot);
    }
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    LevelGraph level = new LevelGraph(offsets, targets, weights, ones);
    Refinement refinement =
        new Refinement(level, resolution, 0.01, labels, new Grouping(labels, 3), seed);
    try (Workers workers = new Workers(1)) {
      refinement.run(workers, new Tally[] {new Tally(n)}, () -> false);
    }
    return refinement.parts();
  }
}
