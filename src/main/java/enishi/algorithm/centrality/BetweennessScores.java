package enishi.algorithm.centrality;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The betweenness of every vertex: over all pairs of other vertices, the sum of the part of their
 * shortest paths that it lies on. Each pair counts once. Estimated where only some vertices were
 * pivots. Immutable.
 */
public final class BetweennessScores {
  /** scores[vertex] = betweenness or its estimate, in pairs. */
  private final double[] scores;

  /** errors[vertex] = standard error of the estimate, in pairs; empty where exact. */
  private final double[] errors;

  private final int pivots;

  BetweennessScores(double[] scores, double[] errors, int pivots) {
    this.scores = scores;
    this.errors = errors;
    this.pivots = pivots;
  }

  public int vertexCount() {
    return scores.length;
  }

  /** Pairs of other vertices whose shortest paths run through this one. */
  public double score(int vertex) {
    return scores[vertex];
  }

  /** Whether every vertex was a pivot, so that nothing is estimated. */
  public boolean exact() {
    return errors.length == 0;
  }

  public int pivots() {
    return pivots;
  }

  /**
   * The standard error of an estimate, from the spread of what the pivots contributed; 0 where
   * exact. It is itself an estimate: a vertex that no pivot met has score and error 0.
   */
  public double standardError(int vertex) {
    return exact() ? 0 : errors[vertex];
  }

  /**
   * How far any score may lie from the truth, in pairs, except with the probability given:
   * Hoeffding's inequality ("Probability inequalities for sums of bounded random variables", JASA
   * 58, 1963) for all n vertices together. It holds for every graph and is therefore wide: n (n −
   * 2) / 2 · √(ln(2n / p) / 2k) for k pivots. 0 where exact.
   */
  public double errorBound(double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "probability (%s) is not between 0 and 1".formatted(probability));
    }
    double n = scores.length;
    return exact()
        ? 0
        : n * (n - 2) / 2 * Math.sqrt(StrictMath.log(2 * n / probability) / (2.0 * pivots));
  }

  /** The vertices of highest score, best first, equal ones by number; fewer where n is smaller. */
  public int[] top(int count) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer v) -> -scores[v]).thenComparing(v -> v))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
