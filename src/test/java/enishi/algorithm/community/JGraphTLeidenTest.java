package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import enishi.graph.JGraphTView;
import java.util.Set;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm.Clustering;
import org.junit.jupiter.api.Test;

class JGraphTLeidenTest {
  @Test
  void givesTheCommunitiesAsJGraphTClusters() {
    CsrGraph graph = Graphs.parse("a 1 b, c 1 d, c 1 e, d 1 e, f");
    JGraphTView view = new JGraphTView(graph, JGraphTView.Weight.COST);
    Clustering<Integer> clustering =
        new JGraphTLeiden(view, LeidenSettings.standard()).getClustering();
    assertThat(clustering.getClusters()).containsExactly(Set.of(2, 3, 4), Set.of(0, 1), Set.of(5));
  }
}
