package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The best simple paths from some sources to some targets under a hop limit, exactly and in a fixed
 * order.
 *
 * <p>Problem: traversing from x to y costs −ln strength(x, y) plus the entry cost of y; list the K
 * cheapest simple paths of at most {@code maxHops} hops, in the order {@link
 * FoundPath#CHEAPEST_FIRST}.
 *
 * <p>Method: backward rounds of Bellman and Ford give each vertex the least cost of an ending in at
 * most j hops; partial paths are then taken best first by what they have spent plus that bound (A*,
 * Hart, Nilsson, Raphael 1968), with hops and vertices as further keys, so that paths of equal cost
 * come out in order without being collected first. The bound belongs to walks. Where its walk runs
 * back into the partial path, it is worked out again without that path's vertices before the path
 * is extended, as in Yen (Management Science 17, 1971) and Lawler (Management Science 18, 1972);
 * this keeps the number of steps polynomial where dead ends abound. A cheapest walk under a hop
 * limit is simple, because costs are not negative and a shortcut has fewer hops.
 *
 * <p>Time: O(maxHops · b) for the bounds, b = edges within the ball that paths can use, then about
 * K · maxHops extensions of O(degree · log queue) each, and O(maxHops · b) for each bound that has
 * to be worked out again, at most K · maxHops · degree of them. Space: O(n + maxHops · vertices of
 * the ball + queue).
 *
 * <p>Deterministic: the same graph and question give the same paths to the last bit. Holds no
 * state, so threads may share it.
 */
public final class BoundedSimplePaths {
  private final CsrGraph graph;

  public BoundedSimplePaths(CsrGraph graph) {
    this.graph = graph;
  }

  /** The question's count of paths, best first, fewer where there are not so many. */
  public FoundPaths best(PathQuestion question) {
    return new PathSearch(graph, question).run(false);
  }

  /**
   * All paths up to a cost, best first, in place of the question's count and ceiling. Where there
   * are more than the limit, the first of them, and {@link FoundPaths#limitCut} says so.
   */
  public FoundPaths within(PathQuestion question, double costCeiling, int limit) {
    PathQuestion all = question.toBuilder().costCeiling(costCeiling).count(limit).build();
    return new PathSearch(graph, all).run(true);
  }

  /**
   * The best other path that shares no interior vertex with the one given, or none. It may share
   * its ends.
   */
  public FoundPaths alternative(PathQuestion question, FoundPath path) {
    BitSet others = question.passable(graph.vertexCount());
    path.interior().forEach(others::clear);
    FoundPaths two = best(question.toBuilder().mayPass(others).count(2).build());
    List<FoundPath> other =
        two.paths().stream().filter(p -> !p.vertices().equals(path.vertices())).limit(1).toList();
    return new FoundPaths(other, two.ceilingCut() && other.isEmpty(), false, two.stopped());
  }

  /** The best of the paths that have the fewest hops, whatever it costs, or none. */
  public FoundPaths fewestHops(PathQuestion question) {
    PathSearch search = new PathSearch(graph, question);
    OptionalInt hops = search.fewestHops();
    if (hops.isEmpty()) {
      return new FoundPaths(List.of(), false, false, search.hasToStop());
    }
    return best(
        question.toBuilder()
            .maxHops(hops.getAsInt())
            .costCeiling(Double.POSITIVE_INFINITY)
            .count(1)
            .build());
  }
}
