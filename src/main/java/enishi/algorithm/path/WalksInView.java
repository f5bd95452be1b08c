package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import enishi.graph.JGraphTView;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.GraphPath;
import org.jgrapht.graph.GraphWalk;

/** Gives found paths as JGraphT's walks in the view of their graph by cost. */
final class WalksInView {
  private final JGraphTView view;

  WalksInView(CsrGraph graph) {
    view = new JGraphTView(graph, JGraphTView.Weight.COST);
  }

  GraphPath<Integer, Integer> walk(FoundPath path) {
    return new GraphWalk<>(
        view, path.start(), path.end(), path.vertices(), edges(path), path.cost());
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
