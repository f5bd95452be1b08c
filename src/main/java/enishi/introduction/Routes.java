package enishi.introduction;

import enishi.algorithm.path.BoundedSimplePaths;
import enishi.algorithm.path.FoundPath;
import enishi.algorithm.path.FoundPaths;
import enishi.algorithm.path.PathQuestion;
import enishi.algorithm.path.Reach;
import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The paths of one question, as vertices.
 *
 * @param paths in the order asked for
 * @param opens how many people each path opens up; empty where the order does not ask for it
 * @param cut whether more paths lie below the least probability that was set
 * @param stopped whether the search had to stop before it was done
 * @param compared how many paths were compared where there were too many; null where all were
 */
record Routes(
    List<FoundPath> paths,
    List<Integer> opens,
    Optional<FoundPath> backup,
    Optional<FoundPath> shortest,
    boolean cut,
    boolean stopped,
    @Nullable Integer compared) {
  /** How far below the best a path may lie to be compared by what it opens: 1 %. */
  private static final double BROAD_COST = StrictMath.log(100);

  private static final int MAX_COMPARED = 2_000;
  private static final int REACH_HOPS = 2;

  Routes {
    paths = List.copyOf(paths);
    opens = List.copyOf(opens);
  }

  /** The question's best paths in an order, with the first one's backup and the shortest. */
  static Routes find(CsrGraph graph, int source, PathQuestion question, Limits limits) {
    BoundedSimplePaths kernel = new BoundedSimplePaths(graph);
    FoundPaths certain = kernel.best(question);
    if (certain.paths().isEmpty()) {
      return new Routes(
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          certain.ceilingCut(),
          certain.stopped(),
          null);
    }
    List<FoundPath> paths = certain.paths();
    List<Integer> opens = List.of();
    Integer compared = null;
    boolean stopped = certain.stopped();
    if (limits.order() == PathOrder.BROAD) {
      double ceiling = Math.min(limits.costCeiling(), paths.getFirst().cost() + BROAD_COST);
      FoundPaths near = kernel.within(question, ceiling, MAX_COMPARED);
      compared = near.limitCut() ? (Integer) MAX_COMPARED : null;
      List<Opening> openings = openings(near.paths(), graph, source, limits);
      stopped |= near.stopped() || openings.size() < near.paths().size();
      List<Opening> broad =
          openings.stream().sorted(Opening.BROADEST_FIRST).limit(limits.k()).toList();
      paths = broad.isEmpty() ? paths : broad.stream().map(Opening::path).toList();
      opens = broad.stream().map(Opening::people).toList();
    }
    FoundPath first = paths.getFirst();
    FoundPaths backup = kernel.alternative(question, first);
    FoundPaths shortest = kernel.fewestHops(question);
    return new Routes(
        paths,
        opens,
        backup.first(),
        shortest.first().filter(path -> path.hops() < first.hops()),
        certain.ceilingCut(),
        stopped || backup.stopped() || shortest.stopped(),
        compared);
  }

  /** What each path opens up, of as many as there is time for, the most probable first. */
  private static List<Opening> openings(
      List<FoundPath> paths, CsrGraph graph, int source, Limits limits) {
    Reach reach = new Reach(graph, REACH_HOPS, source);
    List<Opening> openings = new ArrayList<>();
    for (FoundPath path : paths) {
      if (limits.stop().getAsBoolean()) {
        break;
      }
      openings.add(new Opening(path, reach.countBeyond(path)));
    }
    return openings;
  }

  /** What bounds the answer beside the question itself. */
  record Limits(PathOrder order, int k, double costCeiling, BooleanSupplier stop) {}

  private record Opening(FoundPath path, int people) {
    static final Comparator<Opening> BROADEST_FIRST =
        Comparator.comparingInt((Opening o) -> -o.people)
            .thenComparing(Opening::path, FoundPath.CHEAPEST_FIRST);
  }
}
