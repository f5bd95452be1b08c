package enishi.algorithm.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The flow is what JGraphT finds, and equals its cut. */
class DinicFlowOracleTest {
  private static final int NETWORKS_PER_SEED = 500;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5101, 5102})
  void isWhatJGraphTFindsAndEqualsItsCut(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < NETWORKS_PER_SEED; i++) {
      long networkSeed = seeds.nextLong();
      String label = "network seed " + networkSeed;
      Graph<Integer, DefaultWeightedEdge> graph = random(new SplittableRandom(networkSeed));
      int sink = graph.vertexSet().size() - 1;
      var ours = new JGraphTMaximumFlow<>(graph);
      double value = ours.getMaximumFlowValue(0, sink);
      assertThat(value)
          .as(label)
          .isEqualTo(new PushRelabelMFImpl<>(graph).getMaximumFlowValue(0, sink))
          .isEqualTo(new EdmondsKarpMFImpl<>(graph).getMaximumFlowValue(0, sink))
          .isEqualTo(ours.getMaximumFlow(0, sink).getValue())
          .isEqualTo(ours.getCutCapacity())
          .isEqualTo(ours.getCutEdges().stream().mapToDouble(graph::getEdgeWeight).sum());
      assertThat(ours.getSourcePartition()).as(label).contains(0).doesNotContain(sink);
      assertThat(ours.getSinkPartition())
          .as(label)
          .hasSize(graph.vertexSet().size() - ours.getSourcePartition().size())
          .doesNotContainAnyElementsOf(ours.getSourcePartition());
      assertIsAFlow(graph, ours, sink, value, label);
    }
  }

  private static void assertIsAFlow(
      Graph<Integer, DefaultWeightedEdge> graph,
      JGraphTMaximumFlow<Integer, DefaultWeightedEdge> flow,
      int sink,
      double value,
      String label) {
    double[] surplus = new double[graph.vertexSet().size()];
    flow.getFlowMap()
        .forEach(
            (edge, amount) -> {
              assertThat(amount).as(label).isBetween(0.0, graph.getEdgeWeight(edge));
              surplus[graph.getEdgeSource(edge)] -= amount;
              surplus[flow.getFlowDirection(edge)] += amount;
            });
    assertThat(surplus[0]).as(label).isEqualTo(-value);
    assertThat(surplus[sink]).as(label).isEqualTo(value);
    surplus[0] = 0;
    surplus[sink] = 0;
    assertThat(surplus).as(label).containsOnly(0);
  }

  private static Graph<Integer, DefaultWeightedEdge> random(SplittableRandom random) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    int n = random.nextInt(2, 15);
    double density = random.nextDouble();
    int most = random.nextInt(1, 12);
    for (int u = 0; u < n; u++) {
      graph.addVertex(u);
    }
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < n; v++) {
        if (u != v && random.nextDouble() < density) {
          graph.setEdgeWeight(graph.addEdge(u, v), random.nextInt(most));
        }
      }
    }
    return graph;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5201, 5202})
  void goesOnFromTheFlowThatIsThere(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < NETWORKS_PER_SEED; i++) {
      long networkSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(networkSeed);
      int n = random.nextInt(2, 10);
      FlowNetwork grown = new FlowNetwork(n);
      DinicFlow flow = new DinicFlow(grown, 0, n - 1);
      for (int change = 0; change < 12; change++) {
        if (grown.arcCount() > 0 && random.nextInt(3) == 0) {
          grown.raiseCapacity(random.nextInt(grown.arcCount()), random.nextInt(5));
        } else {
          grown.addArc(random.nextInt(n), random.nextInt(n), random.nextInt(9));
        }
        flow.augment(() -> false);
        assertThat(flow.value())
            .as("network seed %d, change %d", networkSeed, change)
            .isEqualTo(fresh(grown, n).augment(() -> false));
      }
      assertPathsAddUp(flow, "network seed " + networkSeed);
    }
  }

  private static DinicFlow fresh(FlowNetwork network, int n) {
    FlowNetwork copy = new FlowNetwork(n);
    for (int arc = 0; arc < network.arcCount(); arc++) {
      copy.addArc(network.from(arc), network.to(arc), network.capacity(arc));
    }
    return new DinicFlow(copy, 0, n - 1);
  }

  private static void assertPathsAddUp(DinicFlow flow, String label) {
    FlowNetwork network = flow.network();
    int[] used = new int[network.arcCount()];
    for (FlowPath path : flow.paths()) {
      int at = 0;
      for (int arc : path.arcs()) {
        assertThat(network.from(arc)).as(label).isEqualTo(at);
        at = network.to(arc);
        used[arc] += path.amount();
      }
      assertThat(at).as(label).isEqualTo(network.vertexCount() - 1);
    }
    for (int arc = 0; arc < used.length; arc++) {
      assertThat(used[arc]).as(label).isLessThanOrEqualTo(network.flow(arc));
    }
    assertThat(flow.paths().stream().mapToLong(FlowPath::amount).sum())
        .as(label)
        .isEqualTo(flow.value());
  }

  /** The network of Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms, fig. 26.1. */
  @Test
  void theTextbookNetworkCarries23() {
    FlowNetwork network = new FlowNetwork(6);
    int[][] arcs = {
      {0, 1, 16},
      {0, 2, 13},
      {1, 3, 12},
      {2, 1, 4},
      {2, 4, 14},
      {3, 2, 9},
      {3, 5, 20},
      {4, 3, 7},
      {4, 5, 4}
    };
    for (int[] arc : arcs) {
      network.addArc(arc[0], arc[1], arc[2]);
    }
    DinicFlow flow = new DinicFlow(network, 0, 5);
    assertThat(flow.augment(() -> false)).isEqualTo(23);
    assertThat(flow.cutArcs()).containsExactly(2, 7, 8);
    assertThat(flow.sourceSide().stream().toArray()).containsExactly(0, 1, 2, 4);
  }

  @Test
  void unlimitedArcsCarryWhatTheOthersLet() {
    FlowNetwork network = new FlowNetwork(2);
    int middle = network.addVertex();
    int first = network.addArc(0, middle, FlowNetwork.UNLIMITED);
    network.addArc(middle, 1, 5);
    DinicFlow flow = new DinicFlow(network, 0, 1);
    assertThat(flow.augment(() -> false)).isEqualTo(5);
    assertThat(network.flow(first)).isEqualTo(5);
    assertThat(network.capacity(first)).isEqualTo(FlowNetwork.UNLIMITED);
    network.addArc(middle, 1, FlowNetwork.UNLIMITED);
    assertThatThrownBy(() -> flow.augment(() -> false))
        .hasMessage("a path of unlimited arcs leads from source to sink");
  }

  @Test
  void aFlowThatRunsInACircleIsOnNoPath() {
    FlowNetwork network = new FlowNetwork(4);
    int[][] arcs = {{0, 1, 2}, {1, 2, 2}, {2, 1, 2}, {2, 3, 2}};
    for (int[] arc : arcs) {
      network.addArc(arc[0], arc[1], arc[2]);
    }
    Arrays.asList(0, 1, 3).forEach(arc -> network.push(2 * arc, 1));
    network.push(2, 1);
    network.push(4, 1);
    assertThat(new FlowDecomposition(network, 0, 3).paths())
        .containsExactly(new FlowPath(1, List.of(0, 1, 3)));
  }

  @Test
  void stopsWhenAskedAndKeepsAValidFlow() {
    int n = 100_000;
    FlowNetwork network = new FlowNetwork(n);
    for (int v = 1; v < n; v++) {
      network.addArc(v - 1, v, 3);
    }
    DinicFlow flow = new DinicFlow(network, 0, n - 1);
    assertThatThrownBy(() -> flow.augment(() -> true)).isInstanceOf(CancellationException.class);
    assertThat(flow.augment(() -> false)).isEqualTo(3);
  }

  @Test
  void refusesWhatIsNoNetwork() {
    FlowNetwork network = new FlowNetwork(2);
    assertThatThrownBy(() -> network.addArc(0, 2, 1)).hasMessage("vertex (2) is outside 0..1");
    assertThatThrownBy(() -> network.addArc(0, 1, -1))
        .hasMessage("capacity (-1) must be at least 0");
    assertThatThrownBy(() -> new DinicFlow(network, 1, 1))
        .hasMessage("source (1) and sink (1) are not two vertices of 0..1");
    var graph =
        new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    graph.addVertex(0);
    graph.addVertex(1);
    graph.setEdgeWeight(graph.addEdge(0, 1), 0.5);
    assertThatThrownBy(() -> new JGraphTMaximumFlow<>(graph).getMaximumFlowValue(0, 1))
        .hasMessageContaining("weight (0.5)");
  }
}
