package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The most probable path from the nearest of some sources to every vertex, over so many hops at
 * most, whose inner vertices may be passed: layers of relaxations (Bellman–Ford cut off at a number
 * of hops). As no step is cheaper than nothing, and of equally cheap ways the one of fewer hops
 * stands, the best walk is a simple path. Equal ones are told apart by the smaller vertex before.
 * O(hops · edges) time at most, O(hops · vertices) space. Immutable once made.
 */
public final class BestWithin {
  private static final int NONE = -1;

  /** costs[hops][v] = the least cost of a walk of exactly so many hops that improves on fewer. */
  private final double[][] costs;

  /** before[hops][v] = the vertex before v on it. */
  private final int[][] before;

  /** at[v] = hops of the best path, NONE where there is none. */
  private final int[] at;

  private BestWithin(CsrGraph graph, BitSet sources, BitSet mayPass, EntryCosts entry, int hops) {
    int n = graph.vertexCount();
    costs = new double[hops + 1][];
    before = new int[hops + 1][];
    at = new int[n];
    Arrays.fill(at, NONE);
    costs[0] = new double[n];
    Arrays.fill(costs[0], Double.POSITIVE_INFINITY);
    before[0] = new int[0];
    sources.stream().forEach(v -> costs[0][v] = 0);
    sources.stream().forEach(v -> at[v] = 0);
    BitSet front = sources;
    for (int h = 1; h <= hops; h++) {
      front = layer(graph, front, entry, h);
      front.and(mayPass);
    }
  }

  /** Finds all of them. */
  public static BestWithin from(
      CsrGraph graph, BitSet sources, BitSet mayPass, EntryCosts entry, int maxHops) {
    entry.requireFits(graph.vertexCount());
    return new BestWithin(graph, sources, mayPass, entry, maxHops);
  }

  private BitSet layer(CsrGraph graph, BitSet front, EntryCosts entry, int h) {
    int n = at.length;
    double[] cost = new double[n];
    int[] from = new int[n];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    for (int v = front.nextSetBit(0); v >= 0; v = front.nextSetBit(v + 1)) {
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        int to = graph.target(slot);
        double walk = costs[h - 1][v] - StrictMath.log(graph.strength(slot)) + entry.of(to);
        if (walk < cost[to]) {
          cost[to] = walk;
          from[to] = v;
        }
      }
    }
    BitSet better = new BitSet(n);
    costs[h] = cost;
    before[h] = from;
    for (int v = 0; v < n; v++) {
      if (cost[v] < Double.POSITIVE_INFINITY && (at[v] == NONE || cost[v] < costs[at[v]][v])) {
        at[v] = h;
        better.set(v);
      }
    }
    return better;
  }

  /** Whether a path leads to the vertex; none leads to a source. */
  public boolean reaches(int vertex) {
    return at[vertex] > 0;
  }

  /** The path's vertices from its source on; only of a vertex that is reached. */
  public List<Integer> path(int vertex) {
    List<Integer> path = new ArrayList<>(List.of(vertex));
    int v = vertex;
    for (int h = at[vertex]; h > 0; h--) {
      v = before[h][v];
      path.add(v);
    }
    Collections.reverse(path);
    return path;
  }
}
