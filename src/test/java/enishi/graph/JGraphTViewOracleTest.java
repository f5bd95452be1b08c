package enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The view says what JGraphT's own graph of the same edges says. */
class JGraphTViewOracleTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void answersAsJGraphTsOwnGraph(long seed) {
    CsrGraph csr = Graphs.random(new SplittableRandom(seed), 30, 0.1);
    for (JGraphTView.Weight weight : JGraphTView.Weight.values()) {
      Graph<Integer, Integer> view = new JGraphTView(csr, weight);
      Graph<Integer, Integer> own = copy(csr, weight);
      assertThat(new ArrayList<>(view.vertexSet())).isEqualTo(new ArrayList<>(own.vertexSet()));
      assertThat(new ArrayList<>(view.edgeSet())).isEqualTo(new ArrayList<>(own.edgeSet()));
      assertThat(view.edgeSet()).hasSize(csr.edgeCount());
      for (int u = -1; u <= csr.vertexCount(); u++) {
        assertThat(view.containsVertex(u)).isEqualTo(own.containsVertex(u));
        for (int v = -1; v <= csr.vertexCount(); v++) {
          assertThat(view.getEdge(u, v)).isEqualTo(own.getEdge(u, v));
          assertThat(view.containsEdge(u, v)).isEqualTo(own.containsEdge(u, v));
          assertThat(view.getAllEdges(u, v)).isEqualTo(own.getAllEdges(u, v));
        }
      }
      for (int edge = -1; edge <= csr.slotCount(); edge++) {
        assertThat(view.containsEdge(edge)).isEqualTo(own.containsEdge(edge));
        assertThat(view.edgeSet().contains(edge)).isEqualTo(own.edgeSet().contains(edge));
      }
      assertSameEdges(view, own);
    }
  }

  private static void assertSameEdges(Graph<Integer, Integer> view, Graph<Integer, Integer> own) {
    for (Integer edge : own.edgeSet()) {
      assertThat(view.getEdgeSource(edge)).isEqualTo(own.getEdgeSource(edge));
      assertThat(view.getEdgeTarget(edge)).isEqualTo(own.getEdgeTarget(edge));
      assertThat(view.getEdgeWeight(edge)).isEqualTo(own.getEdgeWeight(edge));
    }
    for (Integer v : own.vertexSet()) {
      Set<Integer> expected = own.edgesOf(v);
      assertThat(view.edgesOf(v)).isEqualTo(expected);
      assertThat(new ArrayList<>(view.edgesOf(v))).isSorted();
      assertThat(view.incomingEdgesOf(v)).isEqualTo(own.incomingEdgesOf(v));
      assertThat(view.outgoingEdgesOf(v)).isEqualTo(own.outgoingEdgesOf(v));
      assertThat(view.degreeOf(v)).isEqualTo(own.degreeOf(v));
      assertThat(view.inDegreeOf(v)).isEqualTo(own.inDegreeOf(v));
      assertThat(view.outDegreeOf(v)).isEqualTo(own.outDegreeOf(v));
      for (Integer edge : own.edgeSet()) {
        assertThat(view.edgesOf(v).contains(edge)).isEqualTo(expected.contains(edge));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void carriesJGraphTsOwnAlgorithms(long seed) {
    CsrGraph csr = Graphs.random(new SplittableRandom(seed), 40, 0.05);
    Graph<Integer, Integer> view = new JGraphTView(csr, JGraphTView.Weight.COST);
    Graph<Integer, Integer> own = copy(csr, JGraphTView.Weight.COST);
    var overView = new DijkstraShortestPath<>(view);
    var overOwn = new DijkstraShortestPath<>(own);
    for (Integer v : own.vertexSet()) {
      assertThat(overView.getPathWeight(0, v)).isEqualTo(overOwn.getPathWeight(0, v));
    }
    assertThat(new HashSet<>(new ConnectivityInspector<>(view).connectedSets()))
        .isEqualTo(new HashSet<>(new ConnectivityInspector<>(own).connectedSets()));
  }

  @Test
  void saysWhatKindOfGraphItIs() {
    var type = view("a 0.5 b").getType();
    assertThat(type.isUndirected()).isTrue();
    assertThat(type.isSimple()).isTrue();
    assertThat(type.isWeighted()).isTrue();
    assertThat(type.isModifiable()).isFalse();
  }

  @Test
  void refusesEveryChange() {
    Graph<Integer, Integer> view = view("a 0.5 b, c");
    List<Runnable> changes =
        List.of(
            view::addVertex,
            () -> view.addVertex(9),
            () -> view.addEdge(0, 2),
            () -> view.addEdge(0, 2, 9),
            () -> view.removeVertex(0),
            () -> view.removeEdge(0),
            () -> view.removeEdge(0, 1),
            () -> view.removeAllEdges(0, 1),
            () -> view.removeAllEdges(List.of(0)),
            () -> view.removeAllVertices(List.of(0)),
            () -> view.setEdgeWeight(0, 0.1),
            () -> view.vertexSet().remove(0),
            () -> view.edgeSet().clear());
    for (Runnable change : changes) {
      assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
    }
    assertThat(view.edgeSet()).hasSize(1);
  }

  @Test
  void refusesVerticesAndEdgesOfAnotherGraph() {
    Graph<Integer, Integer> view = view("a 0.5 b");
    assertThatThrownBy(() -> view.edgesOf(2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> view.degreeOf(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> view.getEdgeWeight(1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Graph<Integer, Integer> view(String drawing) {
    return new JGraphTView(Graphs.parse(drawing), JGraphTView.Weight.STRENGTH);
  }

  private static Graph<Integer, Integer> copy(CsrGraph csr, JGraphTView.Weight weight) {
    Graph<Integer, Integer> copy = new SimpleWeightedGraph<>(null, null);
    for (int v = 0; v < csr.vertexCount(); v++) {
      copy.addVertex(v);
    }
    for (int u = 0; u < csr.vertexCount(); u++) {
      for (int slot = csr.begin(u); slot < csr.end(u); slot++) {
        if (u < csr.target(slot)) {
          copy.addEdge(u, csr.target(slot), slot);
          copy.setEdgeWeight(
              slot,
              weight == JGraphTView.Weight.COST
                  ? -StrictMath.log(csr.strength(slot))
                  : csr.strength(slot));
        }
      }
    }
    return copy;
  }
}
