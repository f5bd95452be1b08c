package enishi.algorithm.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import enishi.graph.JGraphTView;
import java.util.SplittableRandom;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.GraphWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JGraphTSimplePathsTest {
  @Test
  void givesWalksThatHoldInTheView() {
    var paths = new JGraphTSimplePaths(Graphs.parse("a 0.9 b, b 0.9 c, c 0.9 d, a 0.5 d"), 3);
    var walks = paths.getPaths(3, 0, 5);
    assertThat(walks.stream().map(GraphPath::getLength)).containsExactly(3, 1);
    for (GraphPath<Integer, Integer> walk : walks) {
      ((GraphWalk<Integer, Integer>) walk).verify();
      double weight = walk.getEdgeList().stream().mapToDouble(walk.getGraph()::getEdgeWeight).sum();
      assertThat(walk.getWeight()).isCloseTo(weight, within(1e-12));
      assertThat(walk.getStartVertex()).isEqualTo(3);
      assertThat(walk.getEndVertex()).isZero();
    }
  }

  @Test
  void givesAllSimplePathsWhereHopsAreNotLimited() {
    var paths = new JGraphTSimplePaths(Graphs.parse("a 0.9 b, b 0.9 c, c 0.9 d, d 0.9 e, a 0.1 e"));
    assertThat(paths.getPaths(0, 4, 5).stream().map(GraphPath::getLength)).containsExactly(4, 1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {701, 702, 703})
  void findsTheBestPathThatDijkstraFinds(long seed) {
    CsrGraph graph = Graphs.random(new SplittableRandom(seed), 60, 0.05);
    var view = new JGraphTView(graph, JGraphTView.Weight.COST);
    var dijkstra = new DijkstraShortestPath<>(view);
    var ours = new JGraphTBestPath(graph);
    for (int source = 0; source < 60; source += 7) {
      var fromSource = ours.getPaths(source);
      for (int sink = 0; sink < 60; sink++) {
        double expected = dijkstra.getPathWeight(source, sink);
        assertThat(ours.getPathWeight(source, sink)).isCloseTo(expected, within(1e-12));
        var path = fromSource.getPath(sink);
        assertThat(path == null).isEqualTo(expected == Double.POSITIVE_INFINITY);
        if (path != null) {
          ((GraphWalk<Integer, Integer>) path).verify();
        }
      }
    }
  }
}
