package enishi.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.algorithm.centrality.Betweenness.Length;
import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.Graphs;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BetweennessTest {
  /** Larger than a batch, with isolated vertices and several components. */
  private static final CsrGraph TOWN = Graphs.random(new SplittableRandom(1401), 700, 3.0 / 700);

  @ParameterizedTest
  @EnumSource
  void anyNumberOfThreadsGivesTheSameBits(Length length) {
    double[] one = scores(sampled(TOWN, length, 300, 1));
    assertThat(scores(sampled(TOWN, length, 300, 2))).isEqualTo(one);
    assertThat(scores(sampled(TOWN, length, 300, 7))).isEqualTo(one);
  }

  @ParameterizedTest
  @EnumSource
  void theMeanOfManyEstimatesIsTheTruth(Length length) {
    CsrGraph graph = Graphs.random(new SplittableRandom(1402), 60, 0.06);
    BetweennessScores exact = new Betweenness(graph, length).exact(1, () -> false, part -> {});
    double[] means = new double[60];
    double[] errors = new double[60];
    int samples = 2_000;
    for (int seed = 0; seed < samples; seed++) {
      BetweennessScores some = sampled(graph, length, 12, 1, seed);
      for (int v = 0; v < 60; v++) {
        means[v] += some.score(v) / samples;
        errors[v] += some.standardError(v) * some.standardError(v) / samples;
      }
    }
    for (int v = 0; v < 60; v++) {
      double errorOfMean = Math.sqrt(errors[v] / samples);
      assertThat(means[v])
          .as("vertex %d, seeds 0..%d", v, samples - 1)
          .isCloseTo(exact.score(v), within(5 * errorOfMean + 1e-9));
    }
  }

  @Test
  void theBoundOverAllVerticesHolds() {
    BetweennessScores exact = new Betweenness(TOWN, Length.HOPS).exact(2, () -> false, part -> {});
    BetweennessScores some = sampled(TOWN, Length.HOPS, 100, 2);
    double worst =
        IntStream.range(0, 700)
            .mapToDouble(v -> Math.abs(some.score(v) - exact.score(v)))
            .max()
            .getAsDouble();
    assertThat(worst).isBetween(1.0, some.errorBound(0.05));
    assertThat(exact.exact()).isTrue();
    assertThat(exact.errorBound(0.05)).isZero();
    assertThat(exact.standardError(0)).isZero();
    assertThat(some.exact()).isFalse();
  }

  @Test
  void asManyPivotsAsVerticesAreExact() {
    assertThat(scores(sampled(TOWN, Length.HOPS, 700, 1)))
        .isEqualTo(scores(new Betweenness(TOWN, Length.HOPS).exact(2, () -> false, part -> {})));
  }

  @Test
  void aPathOfAThousandVerticesCountsThePairsOnBothSides() {
    int n = 1_000;
    CsrGraphBuilder path = CsrGraph.builder(Graphs.numbered(n));
    IntStream.range(1, n).forEach(v -> path.connect(v - 1, v, 0.5));
    for (Length length : Length.values()) {
      BetweennessScores scores =
          new Betweenness(path.build(), length).exact(2, () -> false, part -> {});
      IntStream.range(0, n)
          .forEach(v -> assertThat(scores.score(v)).isEqualTo((double) v * (n - 1 - v)));
    }
  }

  @Test
  void nothingIsBetweenInAGraphWithoutEdges() {
    CsrGraph graph = Graphs.parse("a, b, c");
    for (Length length : Length.values()) {
      assertThat(scores(new Betweenness(graph, length).exact(2, () -> false, part -> {})))
          .containsOnly(0);
    }
    CsrGraph empty = CsrGraph.builder(Graphs.numbered(0)).build();
    assertThat(new Betweenness(empty, Length.HOPS).exact(1, () -> false, part -> {}).top(3))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void stopsWhenAsked(Length length) {
    AtomicInteger asked = new AtomicInteger();
    Betweenness betweenness = new Betweenness(TOWN, length);
    assertThatThrownBy(() -> betweenness.exact(2, () -> asked.incrementAndGet() > 5, part -> {}))
        .isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void saysHowFarItIs(Length length) {
    double[] last = {0};
    new Betweenness(TOWN, length)
        .exact(
            1,
            () -> false,
            part -> {
              assertThat(part).isGreaterThan(last[0]);
              last[0] = part;
            });
    assertThat(last[0]).isEqualTo(1);
  }

  private static BetweennessScores sampled(CsrGraph graph, Length length, int pivots, int threads) {
    return sampled(graph, length, pivots, threads, 7);
  }

  private static BetweennessScores sampled(
      CsrGraph graph, Length length, int pivots, int threads, long seed) {
    return new Betweenness(graph, length).sampled(pivots, seed, threads, () -> false, part -> {});
  }

  private static double[] scores(BetweennessScores scores) {
    return IntStream.range(0, scores.vertexCount()).mapToDouble(scores::score).toArray();
  }
}
