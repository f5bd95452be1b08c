package enishi.algorithm.centrality;

import enishi.graph.CsrGraph;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;

/**
 * {@link Betweenness} and {@link StructuralHoles} behind JGraphT's interface, for a reader who
 * knows that one: scores of the vertices 0..n−1. All are computed when one of these is made.
 */
public final class JGraphTScores implements VertexScoringAlgorithm<Integer, Double> {
  private final int vertexCount;
  private final IntToDoubleFunction score;

  private JGraphTScores(int vertexCount, IntToDoubleFunction score) {
    this.vertexCount = vertexCount;
    this.score = score;
  }

  /** Exact betweenness; each pair of vertices counts once. */
  public static JGraphTScores betweenness(CsrGraph graph, Betweenness.Length length) {
    BetweennessScores scores = new Betweenness(graph, length).exact(1, () -> false, part -> {});
    return new JGraphTScores(graph.vertexCount(), scores::score);
  }

  /** Burt's constraint by strength. */
  public static JGraphTScores constraint(CsrGraph graph) {
    return new JGraphTScores(graph.vertexCount(), holes(graph)::constraint);
  }

  /** Effective size by strength. */
  public static JGraphTScores effectiveSize(CsrGraph graph) {
    return new JGraphTScores(graph.vertexCount(), holes(graph)::effectiveSize);
  }

  private static StructuralHoleScores holes(CsrGraph graph) {
    return StructuralHoles.weighted(graph).all(1, () -> false, part -> {});
  }

  @Override
  public Map<Integer, Double> getScores() {
    Map<Integer, Double> scores = new TreeMap<>();
    for (int v = 0; v < vertexCount; v++) {
      scores.put(v, score.applyAsDouble(v));
    }
    return scores;
  }

  @Override
  public Double getVertexScore(Integer vertex) {
    if (vertex < 0 || vertex >= vertexCount) {
      throw new IllegalArgumentException("no such vertex in graph: " + vertex);
    }
    return score.applyAsDouble(vertex);
  }
}
