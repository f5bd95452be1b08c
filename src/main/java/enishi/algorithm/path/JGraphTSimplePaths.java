package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import enishi.graph.JGraphTView;
import java.util.List;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.KShortestPathAlgorithm;

/**
 * {@link BoundedSimplePaths} behind JGraphT's interface, for a reader who knows that one: the k
 * cheapest simple paths between two vertices of a {@link JGraphTView} by cost, under a hop limit
 * where one is given, cheapest first. No path leads from a vertex to itself.
 */
public final class JGraphTSimplePaths implements KShortestPathAlgorithm<Integer, Integer> {
  private final WalksInView walks;
  private final BoundedSimplePaths paths;
  private final int maxHops;

  /** Paths of any number of hops. */
  public JGraphTSimplePaths(CsrGraph graph) {
    this(graph, PathQuestion.ANY_HOPS);
  }

  public JGraphTSimplePaths(CsrGraph graph, int maxHops) {
    this.walks = new WalksInView(graph);
    this.paths = new BoundedSimplePaths(graph);
    this.maxHops = maxHops;
  }

  @Override
  public List<GraphPath<Integer, Integer>> getPaths(Integer source, Integer sink, int k) {
    PathQuestion question = PathQuestion.from(source).to(sink).maxHops(maxHops).count(k).build();
    return paths.best(question).paths().stream().map(walks::walk).toList();
  }
}
