package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import enishi.graph.JGraphTView;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.KShortestPathAlgorithm;
import org.jgrapht.graph.GraphWalk;

/**
 * {@link BoundedSimplePaths} behind JGraphT's interface, for a reader who knows that one: the k
 * cheapest simple paths between two vertices of a {@link JGraphTView} by cost, under a hop limit,
 * cheapest first. No path leads from a vertex to itself.
 */
public final class JGraphTSimplePaths implements KShortestPathAlgorithm<Integer, Integer> {
  private final JGraphTView view;
  private final BoundedSimplePaths paths;
  private final int maxHops;

  public JGraphTSimplePaths(CsrGraph graph, int maxHops) {
    this.view = new JGraphTView(graph, JGraphTView.Weight.COST);
    this.paths = new BoundedSimplePaths(graph);
    this.maxHops = maxHops;
  }

  @Override
  public List<GraphPath<Integer, Integer>> getPaths(Integer source, Integer sink, int k) {
    PathQuestion question = PathQuestion.from(source).to(sink).maxHops(maxHops).count(k).build();
    List<GraphPath<Integer, Integer>> walks = new ArrayList<>();
    for (FoundPath path : paths.best(question).paths()) {
      walks.add(new GraphWalk<>(view, source, sink, path.vertices(), edges(path), path.cost()));
    }
    return walks;
  }

  private List<Integer> edges(FoundPath path) {
    List<Integer> edges = new ArrayList<>(path.hops());
    for (int i = 0; i < path.hops(); i++) {
      int u = path.vertices().get(i);
      int v = path.vertices().get(i + 1);
      edges.add(view.graph().findSlot(Math.min(u, v), Math.max(u, v)));
    }
    return edges;
  }
}
