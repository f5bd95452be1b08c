package enishi.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.Graphs;
import enishi.graph.JGraphTView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What falls apart is what JGraphT and removing a vertex say. */
class CutVerticesOracleTest {
  private static final int GRAPHS_PER_SEED = 500;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3101, 3102})
  void isWhatJGraphTAndRemovingAVertexSay(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < GRAPHS_PER_SEED; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      int n = random.nextInt(1, 25);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0, 3.0 / n));
      String label = "graph seed " + graphSeed;
      CutVertices cuts = new CutVertices(graph);
      var inspector =
          new BiconnectivityInspector<>(new JGraphTView(graph, JGraphTView.Weight.COST));
      assertThat(set(cuts.cutVertices())).as(label).isEqualTo(inspector.getCutpoints());
      assertThat(set(cuts.bridges())).as(label).isEqualTo(inspector.getBridges());
      assertThat(cuts.componentCount())
          .as(label)
          .isEqualTo(inspector.getConnectedComponents().size());
      for (int v = 0; v < n; v++) {
        compareWithRemoving(graph, cuts, v, label + ", vertex " + v);
      }
    }
  }

  private static void compareWithRemoving(CsrGraph graph, CutVertices cuts, int v, String label) {
    Set<Integer> whole = component(graph, v, -1);
    assertThat(cuts.componentSize(v)).as(label).isEqualTo(whole.size());
    assertThat(cuts.component(v))
        .as(label)
        .isEqualTo(whole.stream().min(Comparator.naturalOrder()).get());
    whole.remove(v);
    List<Set<Integer>> pieces = new ArrayList<>();
    Set<Integer> left = new TreeSet<>(whole);
    while (!left.isEmpty()) {
      Set<Integer> piece = component(graph, left.iterator().next(), v);
      left.removeAll(piece);
      pieces.add(piece);
    }
    List<Integer> sizes = pieces.stream().map(Set::size).sorted(Comparator.reverseOrder()).toList();
    assertThat(Arrays.stream(cuts.sizesWithout(v)).boxed().toList()).as(label).isEqualTo(sizes);
    assertThat(cuts.isCut(v)).as(label).isEqualTo(pieces.size() > 1);
    Set<Integer> cutOff = set(cuts.cutOffWithout(v));
    if (pieces.isEmpty()) {
      assertThat(cutOff).as(label).isEmpty();
    } else {
      List<Set<Integer>> rests =
          pieces.stream()
              .filter(piece -> piece.size() == sizes.getFirst())
              .map(kept -> without(whole, kept))
              .toList();
      assertThat(rests).as(label).contains(cutOff);
    }
  }

  private static Set<Integer> without(Set<Integer> whole, Set<Integer> kept) {
    Set<Integer> rest = new TreeSet<>(whole);
    rest.removeAll(kept);
    return rest;
  }

  private static Set<Integer> component(CsrGraph graph, int start, int removed) {
    Set<Integer> component = new TreeSet<>(Set.of(start));
    List<Integer> queue = new ArrayList<>(component);
    for (int i = 0; i < queue.size(); i++) {
      int v = queue.get(i);
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        if (graph.target(slot) != removed && component.add(graph.target(slot))) {
          queue.add(graph.target(slot));
        }
      }
    }
    return component;
  }

  private static Set<Integer> set(int... values) {
    return Arrays.stream(values).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void withoutTheMediciThreeFamiliesLoseTheRest() {
    CsrGraph graph = Published.FLORENTINE_MARRIAGES;
    CutVertices cuts = new CutVertices(graph);
    int medici = Graphs.vertex(graph, "Medici");
    assertThat(cuts.sizesWithout(medici)).containsExactly(11, 2, 1);
    assertThat(graph.ids().list(Arrays.stream(cuts.cutOffWithout(medici)).boxed().toList()))
        .containsExactly("Acciaiuoli", "Pazzi", "Salviati");
  }

  @Test
  void aPathOfAMillionVerticesNeedsNoDeepStack() {
    int n = 1_000_000;
    CsrGraphBuilder path = CsrGraph.builder(Graphs.numbered(n));
    IntStream.range(1, n).forEach(v -> path.connect(v - 1, v, 1));
    CutVertices cuts = new CutVertices(path.build());
    assertThat(cuts.bridges()).hasSize(n - 1);
    assertThat(cuts.sizesWithout(250_000)).containsExactly(749_999, 250_000);
    assertThat(cuts.cutOffWithout(250_000)).hasSize(250_000).contains(0, 249_999);
  }
}
