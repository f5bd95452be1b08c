package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.List;
import java.util.OptionalInt;

/**
 * The best simple paths from some sources to some targets, bounded in number and, where that is
 * wanted, in hops and cost; exactly and in a fixed order.
 *
 * <p>Problem: traversing from x to y costs −ln strength(x, y) plus the entry cost of y; list the K
 * cheapest simple paths of at most {@code maxHops} hops, in the order {@link
 * FoundPath#CHEAPEST_FIRST}.
 *
 * <p>Method: partial paths are taken best first by what they have spent plus a lower bound of what
 * is left (A*, Hart, Nilsson, Raphael 1968), with hops and vertices as further keys, so that paths
 * of equal cost come out in order without being collected first. The bound is the cheapest walk to
 * an end. It comes from a bidirectional search whose backward half goes on, guided by the forward
 * one, just as far as the K-th path needs ({@link CompletionBounds}). Where the walk runs back into
 * the partial path, a detour is searched without that path's vertices before the path is extended,
 * as in Yen (Management Science 17, 1971, https://doi.org/10.1287/mnsc.17.11.712) and Lawler
 * (Management Science 18, 1972); again only as far as the rest of the queue makes worth while, and
 * not where a short look from the ends shows a dead end. Under a hop limit a label is (vertex,
 * hops): the cheapest way on may be too long for the hops that are left. Nothing dearer than the
 * K-th path that is known to exist is kept; the best one alone would be no such bound for K > 1.
 *
 * <p>The graph holds floats. Where the strengths behind them are given, costs are lower bounds that
 * allow for the rounding until a path arrives; then its exact cost is asked for, and it waits for
 * its turn by that.
 *
 * <p>Time: O((n + m) log n) for the bounds at worst, in practice what lies between source and end
 * at the cost of the K-th path; then about K · hops extensions of O(degree) each, and as many
 * detours as walks run back. Space: what was touched, about 100 bytes a vertex; nothing is
 * allocated or cleared in proportion to the graph.
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
    return new PathSearch(graph, question, false).run();
  }

  /**
   * All paths up to a cost, best first, in place of the question's count and ceiling. Where there
   * are more than the limit, the first of them, and {@link FoundPaths#limitCut} says so.
   */
  public FoundPaths within(PathQuestion question, double costCeiling, int limit) {
    PathQuestion all = question.toBuilder().costCeiling(costCeiling).count(limit).build();
    return new PathSearch(graph, all, true).run();
  }

  /**
   * The best other path that shares no interior vertex with the one given, or none. It may share
   * its ends.
   */
  public FoundPaths alternative(PathQuestion question, FoundPath path) {
    int[] interior = path.interior().stream().mapToInt(Integer::intValue).toArray();
    FoundPaths two = best(question.toBuilder().avoid(interior).count(2).build());
    List<FoundPath> other =
        two.paths().stream().filter(p -> !p.vertices().equals(path.vertices())).limit(1).toList();
    return new FoundPaths(other, two.ceilingCut() && other.isEmpty(), false, two.stopped());
  }

  /** The best of the paths that have the fewest hops, whatever it costs, or none. */
  public FoundPaths fewestHops(PathQuestion question) {
    question.requireFits(graph.vertexCount());
    Stopping stopping = new Stopping(question.stop());
    OptionalInt hops = new FewestHops(graph, question, stopping).find();
    if (hops.isEmpty()) {
      return new FoundPaths(List.of(), false, false, stopping.now());
    }
    return best(
        question.toBuilder()
            .maxHops(hops.getAsInt())
            .costCeiling(Double.POSITIVE_INFINITY)
            .count(1)
            .build());
  }
}
