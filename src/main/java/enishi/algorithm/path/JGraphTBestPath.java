package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import enishi.graph.JGraphTView;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm;
import org.jgrapht.graph.GraphWalk;
import org.jspecify.annotations.Nullable;

/**
 * {@link BoundedSimplePaths} behind JGraphT's interface for one cheapest path between two vertices
 * of a {@link JGraphTView} by cost; among equal costs the one of fewer hops, then of smaller
 * vertices. Meant for single pairs: {@link #getPaths} searches anew for each sink.
 */
public final class JGraphTBestPath implements ShortestPathAlgorithm<Integer, Integer> {
  private final CsrGraph graph;
  private final WalksInView walks;
  private final BoundedSimplePaths paths;

  public JGraphTBestPath(CsrGraph graph) {
    this.graph = graph;
    this.walks = new WalksInView(graph);
    this.paths = new BoundedSimplePaths(graph);
  }

  /** Null where no path leads there, as JGraphT wants it. */
  @Override
  public @Nullable GraphPath<Integer, Integer> getPath(Integer source, Integer sink) {
    if (source.equals(sink)) {
      return GraphWalk.singletonWalk(new JGraphTView(graph, JGraphTView.Weight.COST), source, 0d);
    }
    PathQuestion question = PathQuestion.from(source).to(sink).anyHops().build();
    return paths.best(question).first().map(walks::walk).orElse(null);
  }

  @Override
  public double getPathWeight(Integer source, Integer sink) {
    GraphPath<Integer, Integer> path = getPath(source, sink);
    return path == null ? Double.POSITIVE_INFINITY : path.getWeight();
  }

  @Override
  public SingleSourcePaths<Integer, Integer> getPaths(Integer source) {
    return new FromSource(source);
  }

  /** The paths from one vertex, each searched when it is asked for. */
  private final class FromSource implements SingleSourcePaths<Integer, Integer> {
    private final Integer source;

    FromSource(Integer source) {
      this.source = source;
    }

    @Override
    public JGraphTView getGraph() {
      return new JGraphTView(graph, JGraphTView.Weight.COST);
    }

    @Override
    public Integer getSourceVertex() {
      return source;
    }

    @Override
    public double getWeight(Integer sink) {
      return getPathWeight(source, sink);
    }

    @Override
    public @Nullable GraphPath<Integer, Integer> getPath(Integer sink) {
      return JGraphTBestPath.this.getPath(source, sink);
    }
  }
}
