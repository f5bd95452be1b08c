package enishi.bench.rival;

import enishi.bench.input.Input;
import java.util.Arrays;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.KShortestPathAlgorithm;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.util.SupplierUtil;
import org.jspecify.annotations.Nullable;

/** JGraphT's own algorithms on JGraphT's own graph. */
final class JGraphTProgram implements Program {
  private static final int K = 5;

  private final int[] from;
  private final int[] to;
  private final Graph<Integer, DefaultWeightedEdge> graph;

  JGraphTProgram(Input input) {
    from = input.pairFrom();
    to = input.pairTo();
    graph = new Ties(input);
  }

  /** Without the index from pairs to edges: no search here looks an edge up by its ends. */
  private static final class Ties extends AbstractBaseGraph<Integer, DefaultWeightedEdge> {
    private static final long serialVersionUID = 1;

    Ties(Input input) {
      super(
          null,
          SupplierUtil.createDefaultWeightedEdgeSupplier(),
          // Several edges are allowed, although there are none: else each addition looks for one.
          new DefaultGraphType.Builder()
              .undirected()
              .weighted(true)
              .allowMultipleEdges(true)
              .allowSelfLoops(false)
              .build(),
          new DefaultGraphSpecificsStrategy<>());
      for (int person = 0; person < input.people(); person++) {
        addVertex(person);
      }
      int[] smaller = input.tieSmaller();
      int[] larger = input.tieLarger();
      float[] strengths = input.tieStrengths();
      for (int tie = 0; tie < smaller.length; tie++) {
        DefaultWeightedEdge edge = addEdge(smaller[tie], larger[tie]);
        setEdgeWeight(edge, 0 - Math.log(strengths[tie]));
      }
    }
  }

  @Override
  public Answer answer(Question question) throws Exception {
    return switch (Operation.of(question)) {
      case PATH -> {
        var search = new BidirectionalDijkstraShortestPath<>(graph);
        yield Queries.time(
            question, from.length, i -> costs(List.of(required(search.getPath(from[i], to[i])))));
      }
      case KPATHS -> kPaths(question, new YenKShortestPath<>(graph));
      case KPATHS_3_HOPS -> Answer.cannot("JGraphT has no K best paths under a hop limit");
      default -> Answer.cannot("not in JGraphT");
    };
  }

  private Answer kPaths(
      Question question, KShortestPathAlgorithm<Integer, DefaultWeightedEdge> search)
      throws Exception {
    return Queries.time(question, from.length, i -> costs(search.getPaths(from[i], to[i], K)));
  }

  private static double[] costs(List<GraphPath<Integer, DefaultWeightedEdge>> paths) {
    double[] costs = paths.stream().mapToDouble(GraphPath::getWeight).toArray();
    Arrays.sort(costs);
    return costs;
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("no path within one component");
    }
    return value;
  }
}
