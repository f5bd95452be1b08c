package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import enishi.graph.JGraphTView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.junit.jupiter.api.Test;

/** Quality is what JGraphT and a sum over all pairs give. */
class QualityOracleTest {
  @Test
  void isJGraphTsModularity() {
    SplittableRandom random = new SplittableRandom(921);
    for (int i = 0; i < 1_000; i++) {
      int n = random.nextInt(2, 30);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0.1, 1));
      if (graph.edgeCount() == 0) {
        continue;
      }
      int[] labels = random.ints(n, 0, Math.min(n, 5)).toArray();
      List<Set<Integer>> clusters = new ArrayList<>();
      for (int c = 0; c < 5; c++) {
        clusters.add(new TreeSet<>());
      }
      for (int v = 0; v < n; v++) {
        clusters.get(labels[v]).add(v);
      }
      double theirs =
          new UndirectedModularityMeasurer<>(new JGraphTView(graph, JGraphTView.Weight.STRENGTH))
              .modularity(clusters);
      assertThat(Quality.MODULARITY.of(graph, labels, 1))
          .as("seed 921, graph %d", i)
          .isCloseTo(theirs, within(1e-6));
    }
  }

  @Test
  void isASumOverAllPairsForCpm() {
    SplittableRandom random = new SplittableRandom(922);
    for (int i = 0; i < 1_000; i++) {
      int n = random.nextInt(1, 30);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0, 1));
      int[] labels = random.ints(n, 0, Math.min(n, 5)).toArray();
      double sum = 0;
      for (int u = 0; u < n; u++) {
        for (int v = 0; v < u; v++) {
          int slot = graph.findSlot(u, v);
          sum += labels[u] == labels[v] ? (slot < 0 ? 0 : graph.strength(slot)) - 0.3 : 0;
        }
      }
      assertThat(Quality.CPM.of(graph, labels, 0.3))
          .as("seed 922, graph %d", i)
          .isCloseTo(sum, within(1e-6));
    }
  }
}
