package enishi.algorithm.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.Graphs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There are as many disjoint paths as trying all sets of paths finds. */
class DisjointPathsOracleTest {
  private static final int GRAPHS_PER_SEED = 500;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7101, 7102})
  void areAsManyAsBruteForceFinds(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < GRAPHS_PER_SEED; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      int n = random.nextInt(2, 9);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0.1, 0.9));
      int from = random.nextInt(n);
      int to = (from + 1 + random.nextInt(n - 1)) % n;
      DisjointPaths disjoint = new DisjointPaths(graph);
      for (int hops = 1; hops <= n; hops++) {
        String label = "graph seed %d, %d to %d, %d hops".formatted(graphSeed, from, to, hops);
        int most = most(all(graph, from, to, hops), 0, new HashSet<>());
        if (hops <= DisjointPaths.MAX_HOPS) {
          assertDisjoint(graph, disjoint.most(from, to, hops), from, to, hops, most, label);
        }
        Optional<List<List<Integer>>> pair = disjoint.pair(from, to, hops, () -> false);
        assertThat(pair.isPresent()).as(label).isEqualTo(most >= 2);
        if (pair.isPresent()) {
          assertDisjoint(graph, pair.get(), from, to, hops, 2, label);
        }
        if (hops == n) {
          List<List<Integer>> free = disjoint.most(from, to, () -> false);
          assertDisjoint(graph, free, from, to, hops, most, label);
        }
      }
    }
  }

  private static void assertDisjoint(
      CsrGraph graph,
      List<List<Integer>> paths,
      int from,
      int to,
      int hops,
      int count,
      String label) {
    assertThat(paths).as(label).hasSize(count).doesNotHaveDuplicates();
    assertThat(paths).as(label).isSortedAccordingTo(Comparator.comparing(List::size));
    Set<Integer> inside = new HashSet<>();
    for (List<Integer> path : paths) {
      assertThat(path).as(label).startsWith(from).endsWith(to).hasSizeLessThanOrEqualTo(hops + 1);
      for (int i = 1; i < path.size(); i++) {
        assertThat(graph.findSlot(path.get(i - 1), path.get(i))).as(label).isNotNegative();
      }
      for (int v : path.subList(1, path.size() - 1)) {
        assertThat(inside.add(v)).as(label).isTrue();
      }
    }
    assertThat(inside).as(label).doesNotContain(from, to);
  }

  private static List<List<Integer>> all(CsrGraph graph, int from, int to, int hops) {
    List<List<Integer>> found = new ArrayList<>();
    walk(graph, List.of(from), to, hops, found);
    return found;
  }

  private static void walk(
      CsrGraph graph, List<Integer> path, int to, int hops, List<List<Integer>> found) {
    int v = path.getLast();
    if (v == to) {
      found.add(path);
    } else if (hops > 0) {
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        if (!path.contains(graph.target(slot))) {
          List<Integer> longer = new ArrayList<>(path);
          longer.add(graph.target(slot));
          walk(graph, longer, to, hops - 1, found);
        }
      }
    }
  }

  /** The most disjoint ones of paths[from..] that use none of the vertices. */
  private static int most(List<List<Integer>> paths, int from, Set<Integer> used) {
    int most = 0;
    for (int i = from; i < paths.size(); i++) {
      List<Integer> inside = paths.get(i).subList(1, paths.get(i).size() - 1);
      if (inside.stream().noneMatch(used::contains)) {
        Set<Integer> more = new HashSet<>(used);
        more.addAll(inside);
        most = Math.max(most, 1 + most(paths, i + 1, more));
      }
    }
    return most;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7201, 7202, 7203})
  void areAsManyAsAFlowThroughSplitVerticesInJGraphT(long seed) {
    int n = 60;
    CsrGraph graph = Graphs.random(new SplittableRandom(seed), n, 0.12);
    for (int to = 1; to < n; to += 3) {
      assertThat(new DisjointPaths(graph).most(0, to, () -> false))
          .as("seed %d, 0 to %d", seed, to)
          .hasSize((int) (double) new EdmondsKarpMFImpl<>(split(graph)).getMaximumFlowValue(n, to));
    }
  }

  /** v → v + n with capacity 1, and u + n → v with 1 for every edge. */
  private static Graph<Integer, DefaultWeightedEdge> split(CsrGraph graph) {
    Graph<Integer, DefaultWeightedEdge> arcs =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    int n = graph.vertexCount();
    for (int v = 0; v < 2 * n; v++) {
      arcs.addVertex(v);
    }
    for (int v = 0; v < n; v++) {
      arcs.addEdge(v, v + n);
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        arcs.addEdge(v + n, graph.target(slot));
      }
    }
    return arcs;
  }

  /** A greedy choice of the shortest path first would block both others. */
  @Test
  void aShortPathGivesWayToTwo() {
    CsrGraph graph = Graphs.parse("s 1 a, a 1 b, b 1 t, s 1 c, c 1 b, a 1 d, d 1 t");
    DisjointPaths disjoint = new DisjointPaths(graph);
    int s = Graphs.vertex(graph, "s");
    int t = Graphs.vertex(graph, "t");
    List<List<String>> two = List.of(List.of("s", "a", "d", "t"), List.of("s", "c", "b", "t"));
    assertThat(named(graph, disjoint.most(s, t, 3))).isEqualTo(two);
    assertThat(named(graph, disjoint.most(s, t, () -> false))).isEqualTo(two);
    assertThat(named(graph, disjoint.pair(s, t, 3, () -> false).get())).isEqualTo(two);
    assertThat(disjoint.pair(s, t, 2, () -> false)).isEmpty();
  }

  /** Both ways around need vertex v, which the first path goes through, to be left again. */
  @Test
  void aShortPathIsTakenBackOverSeveralVertices() {
    CsrGraph graph =
        Graphs.parse(
            "s 1 p, p 1 v, v 1 q, q 1 t, s 1 x, x 1 y, y 1 z, z 1 q, p 1 c, c 1 d, d 1 e, e 1 t");
    assertThat(
            named(
                graph,
                new DisjointPaths(graph)
                    .most(Graphs.vertex(graph, "s"), Graphs.vertex(graph, "t"), () -> false)))
        .isEqualTo(
            List.of(List.of("s", "p", "c", "d", "e", "t"), List.of("s", "x", "y", "z", "q", "t")));
  }

  private static List<List<String>> named(CsrGraph graph, List<List<Integer>> paths) {
    return paths.stream().map(path -> graph.ids().list(path)).toList();
  }

  @Test
  void stopsWhenAskedAndRefusesOneEnd() {
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(3));
    CsrGraph graph = builder.connect(0, 1, 1).connect(1, 2, 1).build();
    DisjointPaths disjoint = new DisjointPaths(graph);
    assertThatThrownBy(() -> disjoint.most(0, 2, () -> true))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> disjoint.pair(0, 2, 4, () -> true))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> disjoint.most(1, 1, 2)).hasMessageContaining("ends (1) and (1)");
    assertThatThrownBy(() -> disjoint.most(0, 1, 4)).hasMessage("maxHops (4) must be 1 to 3");
    assertThatThrownBy(() -> disjoint.pair(0, 1, 65, () -> false))
        .hasMessage("maxHops (65) must be 1 to 64");
  }
}
