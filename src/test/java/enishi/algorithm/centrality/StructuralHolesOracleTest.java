package enishi.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.Graphs;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraint and effective size are what their definitions and the literature say. */
class StructuralHolesOracleTest {
  private static final int GRAPHS_PER_SEED = 500;

  @ParameterizedTest(name = "seed {0}, weighted {1}")
  @CsvSource({"2101, true", "2102, false"})
  void areWhatTheDefinitionsSay(long seed, boolean weighted) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < GRAPHS_PER_SEED; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      int n = random.nextInt(1, 25);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble());
      StructuralHoles holes = holes(graph, weighted);
      double[][] w = matrix(graph, weighted);
      for (int v = 0; v < n; v++) {
        String label = "vertex %d, graph seed %d".formatted(v, graphSeed);
        assertSame(holes.constraint(v), constraint(w, v), label);
        assertSame(holes.effectiveSize(v), effectiveSize(w, v), label);
      }
    }
  }

  private static void assertSame(double actual, double expected, String label) {
    if (Double.isNaN(expected)) {
      assertThat(actual).as(label).isNaN();
    } else {
      assertThat(actual).as(label).isCloseTo(expected, within(1e-12));
    }
  }

  private static double constraint(double[][] w, int i) {
    int n = w.length;
    double sum = 0;
    for (int j = 0; j < n; j++) {
      if (w[i][j] > 0) {
        double part = w[i][j] / sum(w[i]);
        for (int q = 0; q < n; q++) {
          part += w[i][q] > 0 ? w[i][q] / sum(w[i]) * (w[q][j] / sum(w[q])) : 0;
        }
        sum += part * part;
      }
    }
    return sum(w[i]) == 0 ? Double.NaN : sum;
  }

  private static double effectiveSize(double[][] w, int i) {
    int n = w.length;
    double size = 0;
    for (int j = 0; j < n; j++) {
      if (w[i][j] > 0) {
        double most = Arrays.stream(w[j]).max().getAsDouble();
        double repeated = 0;
        for (int q = 0; q < n; q++) {
          repeated += w[i][q] / sum(w[i]) * (w[j][q] / most);
        }
        size += 1 - repeated;
      }
    }
    return sum(w[i]) == 0 ? Double.NaN : size;
  }

  private static double sum(double[] row) {
    return Arrays.stream(row).sum();
  }

  private static double[][] matrix(CsrGraph graph, boolean weighted) {
    int n = graph.vertexCount();
    double[][] w = new double[n][n];
    for (int v = 0; v < n; v++) {
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        w[v][graph.target(slot)] = weighted ? graph.strength(slot) : 1;
      }
    }
    return w;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneByOneAndAllAtOnceAreTheSameBitsOnAnyNumberOfThreads(boolean weighted) {
    CsrGraph graph = hubAndCrowd();
    StructuralHoles holes = holes(graph, weighted);
    for (int threads = 1; threads <= 3; threads++) {
      StructuralHoleScores all = holes.all(threads, () -> false, part -> {});
      for (int v = 0; v < graph.vertexCount(); v++) {
        assertThat(all.constraint(v)).isEqualTo(holes.constraint(v));
        assertThat(all.effectiveSize(v)).isEqualTo(holes.effectiveSize(v));
      }
    }
  }

  /** A vertex that knows nearly everybody, so that rows of very different length meet. */
  private static CsrGraph hubAndCrowd() {
    SplittableRandom random = new SplittableRandom(2201);
    int n = 3_000;
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(n));
    for (int v = 1; v < n; v++) {
      for (int w = Math.max(1, v - 9); w < v; w += random.nextInt(1, 5)) {
        builder.connect(w, v, 1 - random.nextDouble());
      }
      if (v % 10 != 0) {
        builder.connect(0, v, 1 - random.nextDouble());
      }
    }
    return builder.build();
  }

  @Test
  void constraintInFlorenceIsThatOfTheLiterature() {
    CsrGraph graph = Published.FLORENTINE_MARRIAGES;
    StructuralHoles holes = StructuralHoles.weighted(graph);
    Published.values(
            graph,
            "Acciaiuoli 1, Medici 0.209876543, Castellani 0.482253086, Peruzzi 0.655864198,"
                + " Strozzi 0.458333333, Barbadori 0.5, Ridolfi 0.459876543,"
                + " Tornabuoni 0.459876543, Albizzi 0.333333333, Bischeri 0.482253086,"
                + " Guadagni 0.25")
        .forEach((v, value) -> assertThat(holes.constraint(v)).isCloseTo(value, within(1e-9)));
  }

  @Test
  void constraintInTheKarateClubIsThatOfNetworkX() {
    StructuralHoles unweighted = StructuralHoles.unweighted(Published.karate(true));
    assertThat(unweighted.constraint(0)).isCloseTo(0.155423298, within(1e-9));
    assertThat(unweighted.constraint(3)).isCloseTo(0.396659647, within(1e-9));
    StructuralHoles weighted = StructuralHoles.weighted(Published.karate(true));
    assertThat(weighted.constraint(0)).isCloseTo(0.190623489, within(1e-9));
    assertThat(weighted.constraint(16)).isCloseTo(0.939749125, within(1e-9));
    assertThat(weighted.constraint(33)).isCloseTo(0.186287286, within(1e-9));
  }

  @Test
  void theCentreOfAStarIsFreeAndACliqueIsTight() {
    StructuralHoles star = StructuralHoles.weighted(Graphs.parse("c 1 a, c 1 b, c 1 d, c 1 e"));
    assertThat(star.constraint(2)).isEqualTo(0.25);
    assertThat(star.effectiveSize(2)).isEqualTo(4);
    assertThat(star.constraint(0)).isEqualTo(1);
    StructuralHoles clique =
        StructuralHoles.unweighted(Graphs.parse("a 1 b, a 1 c, a 1 d, b 1 c, b 1 d, c 1 d, alone"));
    assertThat(clique.constraint(0)).isCloseTo(3 * square(1 / 3.0 + 2 / 9.0), within(1e-15));
    assertThat(clique.effectiveSize(0)).isCloseTo(1, within(1e-15));
    assertThat(clique.constraint(1)).isNaN();
    assertThat(clique.all(1, () -> false, part -> {}).effectiveSize(1)).isNaN();
  }

  @Test
  void stopsWhenAsked() {
    StructuralHoles holes = StructuralHoles.weighted(hubAndCrowd());
    assertThatThrownBy(() -> holes.all(2, () -> true, part -> {}))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void standsBehindJGraphTsInterface() {
    CsrGraph graph = Published.FLORENTINE_MARRIAGES;
    StructuralHoles holes = StructuralHoles.weighted(graph);
    assertThat(JGraphTScores.constraint(graph).getScores()).hasSize(15);
    IntStream.range(0, 15)
        .forEach(
            v -> {
              assertThat(JGraphTScores.constraint(graph).getVertexScore(v))
                  .isEqualTo(holes.constraint(v));
              assertThat(JGraphTScores.effectiveSize(graph).getVertexScore(v))
                  .isEqualTo(holes.effectiveSize(v));
            });
    assertThatThrownBy(() -> JGraphTScores.constraint(graph).getVertexScore(15))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double square(double x) {
    return x * x;
  }

  private static StructuralHoles holes(CsrGraph graph, boolean weighted) {
    return weighted ? StructuralHoles.weighted(graph) : StructuralHoles.unweighted(graph);
  }
}
