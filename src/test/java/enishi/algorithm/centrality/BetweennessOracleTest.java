package enishi.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.algorithm.centrality.Betweenness.Length;
import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import enishi.graph.JGraphTView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Betweenness is what JGraphT, brute force and the literature say. */
class BetweennessOracleTest {
  private static final int GRAPHS_PER_SEED = 500;

  /** Strengths whose products meet often, in any order of multiplying. */
  private static final double[] FEW_STRENGTHS = {1, 0.5, 0.25, 0.125};

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1101, 1102})
  void byHopsItIsWhatJGraphTSays(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < GRAPHS_PER_SEED; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      int n = random.nextInt(1, 40);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0, 6.0 / n));
      JGraphTView view = new JGraphTView(graph, JGraphTView.Weight.COST);
      assertSame(
          JGraphTScores.betweenness(graph, Length.HOPS),
          new BetweennessCentrality<>(new AsUnweightedGraph<>(view)),
          "graph seed " + graphSeed);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1201, 1202})
  void byCostItIsWhatJGraphTSays(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < GRAPHS_PER_SEED; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      int n = random.nextInt(1, 30);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0, 6.0 / n));
      assertSame(
          JGraphTScores.betweenness(graph, Length.COST),
          new BetweennessCentrality<>(new JGraphTView(graph, JGraphTView.Weight.COST)),
          "graph seed " + graphSeed);
    }
  }

  private static void assertSame(
      VertexScoringAlgorithm<Integer, Double> ours,
      VertexScoringAlgorithm<Integer, Double> theirs,
      String label) {
    Map<Integer, Double> expected = theirs.getScores();
    assertThat(ours.getScores().keySet()).as(label).isEqualTo(expected.keySet());
    ours.getScores()
        .forEach(
            (v, score) -> assertThat(score).as(label).isCloseTo(expected.get(v), within(1e-9)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1301, 1302})
  void byCostItIsWhatBruteForceSaysAmongManyEqualCosts(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < GRAPHS_PER_SEED; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      int n = random.nextInt(2, 8);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0.3, 1), FEW_STRENGTHS);
      BetweennessScores scores = exact(graph, Length.COST, 1);
      double[] expected = bruteForce(graph);
      for (int v = 0; v < n; v++) {
        assertThat(scores.score(v))
            .as("vertex %d, graph seed %d", v, graphSeed)
            .isCloseTo(expected[v], within(1e-9));
      }
    }
  }

  /** Counts over all simple paths; an edge of strength 1 costs the least cost. */
  private static double[] bruteForce(CsrGraph graph) {
    int n = graph.vertexCount();
    double[] scores = new double[n];
    for (int s = 0; s < n; s++) {
      for (int t = s + 1; t < n; t++) {
        List<int[]> best = new ArrayList<>();
        double[] least = {Double.POSITIVE_INFINITY};
        walk(graph, new int[] {s}, t, 0, best, least);
        for (int[] path : best) {
          for (int i = 1; i < path.length - 1; i++) {
            scores[path[i]] += 1.0 / best.size();
          }
        }
      }
    }
    return scores;
  }

  private static void walk(
      CsrGraph graph, int[] path, int t, double cost, List<int[]> best, double[] least) {
    int v = path[path.length - 1];
    if (v == t) {
      if (cost < least[0] - 1e-9) {
        best.clear();
        least[0] = cost;
      }
      if (cost <= least[0] + 1e-9) {
        best.add(path);
      }
      return;
    }
    for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
      int w = graph.target(slot);
      if (Arrays.stream(path).noneMatch(u -> u == w)) {
        int[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = w;
        walk(graph, longer, t, cost + Math.max(0x1p-24, graph.cost(slot)), best, least);
      }
    }
  }

  @Test
  void theMediciAreTheBrokersOfFlorence() {
    CsrGraph graph = Published.FLORENTINE_MARRIAGES;
    BetweennessScores scores = exact(graph, Length.HOPS, 2);
    Published.values(
            graph,
            "Medici 47.5, Guadagni 23.166667, Albizzi 19.333333, Salviati 13, Ridolfi 10.333333,"
                + " Bischeri 9.5, Strozzi 9.333333, Barbadori 8.5, Tornabuoni 8.333333,"
                + " Castellani 5, Pazzi 0")
        .forEach((v, value) -> assertThat(scores.score(v)).isCloseTo(value, within(1e-6)));
    assertThat(graph.ids().id(scores.top(1)[0])).isEqualTo("Medici");
  }

  @Test
  void theInstructorAndTheOfficerAreTheBrokersOfTheKarateClub() {
    BetweennessScores scores = exact(Published.karate(false), Length.HOPS, 1);
    assertThat(scores.top(5)).containsExactly(0, 33, 32, 2, 31);
    assertThat(scores.score(0)).isCloseTo(231.071429, within(1e-6));
    assertThat(scores.score(33)).isCloseTo(160.551587, within(1e-6));
    assertThat(scores.score(32)).isCloseTo(76.690476, within(1e-6));
  }

  private static BetweennessScores exact(CsrGraph graph, Length length, int threads) {
    return new Betweenness(graph, length).exact(threads, () -> false, part -> {});
  }
}
