package enishi.algorithm.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.graph.Graphs;
import org.jgrapht.GraphPath;
import org.jgrapht.graph.GraphWalk;
import org.junit.jupiter.api.Test;

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
}
