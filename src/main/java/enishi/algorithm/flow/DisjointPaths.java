package enishi.algorithm.flow;

import enishi.graph.CsrGraph;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Paths between two vertices that share no other vertex.
 *
 * <p>Problem: the largest number of such paths, and the paths themselves; without a limit to their
 * hops it is the number of vertices that separate the two where they are not adjacent (Menger,
 * Fundamenta Mathematicae 10, 1927). With a limit it can be found in polynomial time up to 4 hops
 * and is NP-hard from 5 on (Itai, Perl, Shiloach, Networks 12, 1982,
 * https://doi.org/10.1002/net.3230120306).
 *
 * <p>Method: without a limit, unit flow through every vertex ({@link UnitFlow}). Up to 3 hops,
 * every common neighbour is a path, which costs no other path anything, and the rest is a maximum
 * matching between the two neighbourhoods ({@link ShortPaths}). Two paths under any limit: every
 * first path in turn, and breadth-first search for a second one ({@link PathPairs}).
 *
 * <p>Time: O(paths · (n + m)) without a limit; O(paths · edges between the neighbourhoods) up to 3
 * hops; exponential in the hops at worst for two paths under a larger limit, so give {@code stop}.
 * Space: O(n) ints. Deterministic: smaller vertices are tried first. Holds no state, so threads may
 * share it.
 */
public final class DisjointPaths {
  /** The most hops under which {@link #most(int, int, int)} is exact in polynomial time here. */
  public static final int MAX_HOPS = 3;

  /** Paths of a pair are tried by recursion, a call a hop. */
  private static final int MAX_PAIR_HOPS = 64;

  private final CsrGraph graph;

  public DisjointPaths(CsrGraph graph) {
    this.graph = graph;
  }

  /** Bytes of scratch that an answer needs on n vertices. */
  public static long memoryBytes(long n) {
    return 4 * 7 * n;
  }

  /** As many disjoint paths as there are, each as its vertices, by hops and then by vertices. */
  public List<List<Integer>> most(int from, int to, BooleanSupplier stop) {
    requireEnds(from, to);
    return PathOrder.sorted(new UnitFlow(graph, from, to).paths(stop));
  }

  /** As many disjoint paths of at most so many hops, 1 to 3, as there are, in the same order. */
  public List<List<Integer>> most(int from, int to, int maxHops) {
    requireEnds(from, to);
    if (maxHops < 1 || maxHops > MAX_HOPS) {
      throw new IllegalArgumentException("maxHops (%d) must be 1 to 3".formatted(maxHops));
    }
    return PathOrder.sorted(new ShortPaths(graph, from, to, maxHops).paths());
  }

  /** Two disjoint paths of at most so many hops, 1 to 64, or nothing where there are no two. */
  public Optional<List<List<Integer>>> pair(int from, int to, int maxHops, BooleanSupplier stop) {
    requireEnds(from, to);
    if (maxHops < 1 || maxHops > MAX_PAIR_HOPS) {
      throw new IllegalArgumentException("maxHops (%d) must be 1 to 64".formatted(maxHops));
    }
    if (maxHops <= MAX_HOPS) {
      List<List<Integer>> paths = most(from, to, maxHops);
      return paths.size() < 2 ? Optional.empty() : Optional.of(paths.subList(0, 2));
    }
    return new PathPairs(graph, from, to, maxHops, stop).first().map(PathOrder::sorted);
  }

  private void requireEnds(int from, int to) {
    int n = graph.vertexCount();
    if (from < 0 || to < 0 || from >= n || to >= n || from == to) {
      throw new IllegalArgumentException(
          "ends (%d) and (%d) are not two vertices of 0..%d".formatted(from, to, n - 1));
    }
  }
}
