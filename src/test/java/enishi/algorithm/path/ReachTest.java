package enishi.algorithm.path;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import enishi.graph.JGraphTView;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
  @Test
  void countsHopsUpToTheLimit() {
    Town town = new Town("a 0.1 b, b 0.1 c, c 0.1 d, a 0.1 c, e");
    HopDistances hops = HopDistances.from(town.graph, 1, town.vertices("a"));
    assertThat(new int[] {hops.hops(0), hops.hops(1), hops.hops(2)}).containsExactly(0, 1, 1);
    assertThat(hops.isReached(3)).isFalse();
    assertThat(hops.hops(3)).isEqualTo(HopDistances.UNREACHED);
    assertThat(hops.reachedCount()).isEqualTo(3);
    assertThat(HopDistances.from(town.graph, 9, 0, 4).reached())
        .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23})
  void countsHopsAsJGraphTDoes(long seed) {
    CsrGraph graph = Graphs.random(new SplittableRandom(seed), 50, 0.05);
    var view = new JGraphTView(graph, JGraphTView.Weight.COST);
    var oracle = new BFSShortestPath<>(view).getPaths(7);
    HopDistances hops = HopDistances.from(graph, 50, 7);
    for (int v = 0; v < 50; v++) {
      var path = oracle.getPath(v);
      assertThat(hops.hops(v)).isEqualTo(path == null ? -1 : path.getLength());
    }
  }

  /** The hops of the shortest path from each vertex to a source, over those that may be passed. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35})
  void goesOnOnlyThroughVerticesThatMayBePassed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    CsrGraph graph = Graphs.random(random, 24, 0.12);
    BitSet sources = some(random, 24, 4);
    BitSet mayPass = some(random, 24, 14);
    mayPass.andNot(sources);
    HopDistances hops = HopDistances.from(graph, 3, sources, mayPass);
    for (int v = 0; v < 24; v++) {
      BitSet from = new BitSet();
      from.set(v);
      int expected =
          EveryPath.list(graph, from, sources, mayPass, new double[24], 3).stream()
              .mapToInt(FoundPath::hops)
              .min()
              .orElse(HopDistances.UNREACHED);
      assertThat(hops.hops(v))
          .as("seed %d, vertex %d", seed, v)
          .isEqualTo(sources.get(v) ? 0 : expected);
    }
  }

  private static BitSet some(SplittableRandom random, int vertices, int count) {
    BitSet some = new BitSet();
    while (some.cardinality() < count) {
      some.set(random.nextInt(vertices));
    }
    return some;
  }

  @Test
  void countsWhomAPathOpensUp() {
    // s reaches b, c, x and y within two hops; b and c add t and p, and q behind t.
    Town town =
        new Town("s 0.5 b, b 0.5 c, c 0.5 t, c 0.5 p, t 0.5 q, s 0.5 x, x 0.5 y, q 0.5 far");
    FoundPath path = town.best(town.ask("s", "t")).paths().getFirst();
    BitSet source = town.vertices("s");
    assertThat(new Reach(town.graph, 2, source).countBeyond(path)).isEqualTo(3);
  }

  @Test
  void aDirectPathOpensUpNobody() {
    Town town = new Town("s 0.5 t, t 0.5 q, q 0.5 far");
    FoundPath path = town.best(town.ask("s", "t")).paths().getFirst();
    assertThat(new Reach(town.graph, 2, town.vertices("s")).countBeyond(path)).isZero();
  }
}
