package enishi.introduction;

import enishi.algorithm.path.BoundedSimplePaths;
import enishi.algorithm.path.FoundPath;
import enishi.algorithm.path.FoundPaths;
import enishi.algorithm.path.PathQuestion;
import enishi.algorithm.path.Reach;
import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The paths of one question, as vertices.
 *
 * @param paths in the order asked for
 * @param opens how many people each path opens up; empty where the order does not ask for it
 * @param cut whether more paths lie below the least probability that was set
 * @param compared how many paths were compared where there were too many; null where all were
 */
record Routes(
    List<FoundPath> paths,
    List<Integer> opens,
    Optional<FoundPath> backup,
    Optional<FoundPath> shortest,
    boolean cut,
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
  static Routes find(
      CsrGraph graph, CsrGraph everybody, int source, PathQuestion question, Limits limits) {
    BoundedSimplePaths kernel = new BoundedSimplePaths(graph);
    FoundPaths certain = kernel.best(question);
    if (certain.paths().isEmpty()) {
      return new Routes(
          List.of(), List.of(), Optional.empty(), Optional.empty(), certain.ceilingCut(), null);
    }
    List<FoundPath> paths = certain.paths();
    List<Integer> opens = List.of();
    Integer compared = null;
    if (limits.order() == PathOrder.BROAD) {
      double ceiling = Math.min(limits.costCeiling(), paths.getFirst().cost() + BROAD_COST);
      FoundPaths near = kernel.within(question, ceiling, MAX_COMPARED);
      compared = near.limitCut() ? (Integer) MAX_COMPARED : null;
      List<Opening> broad = broadest(near.paths(), everybody, source, limits.k());
      paths = broad.stream().map(Opening::path).toList();
      opens = broad.stream().map(Opening::people).toList();
    }
    FoundPath first = paths.getFirst();
    return new Routes(
        paths,
        opens,
        kernel.alternative(question, first).first(),
        kernel.fewestHops(question).first().filter(path -> path.hops() < first.hops()),
        certain.ceilingCut(),
        compared);
  }

  private static List<Opening> broadest(
      List<FoundPath> paths, CsrGraph everybody, int source, int k) {
    BitSet sources = new BitSet();
    sources.set(source);
    Reach reach = new Reach(everybody, REACH_HOPS, sources);
    List<Opening> openings = new ArrayList<>();
    for (FoundPath path : paths) {
      openings.add(new Opening(path, reach.countBeyond(path)));
    }
    openings.sort(Opening.BROADEST_FIRST);
    return openings.subList(0, Math.min(k, openings.size()));
  }

  /** What bounds the answer beside the question itself. */
  record Limits(PathOrder order, int k, double costCeiling) {}

  private record Opening(FoundPath path, int people) {
    static final Comparator<Opening> BROADEST_FIRST =
        Comparator.comparingInt((Opening o) -> -o.people)
            .thenComparing(Opening::path, FoundPath.CHEAPEST_FIRST);
  }
}
