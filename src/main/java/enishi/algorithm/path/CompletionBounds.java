package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;

/**
 * The least cost of getting from a vertex to the nearest end within so many hops, by a walk whose
 * inner vertices are passable: Bellman and Ford's rounds, backwards from the ends, where round j
 * knows every walk of at most j hops. A bound is never above what a simple path costs, and a label
 * is (vertex, hops): the cheapest way on may be too long for the hops that are left.
 *
 * <p>Only vertices that a path of {@code maxHops} hops from the starts can use are touched: the
 * last rounds look only at vertices near enough to a start. Rounds end early when nothing changes.
 * O(maxHops · edges of the ball) time, O(n + maxHops · vertices of the ball) space.
 */
final class CompletionBounds {
  /** The next vertex of an end: none. */
  static final int NONE = -1;

  private final CsrGraph graph;
  private final EntryCosts entryCosts;

  /** places[vertex] = 1 + the vertex's place in the ball, 0 outside of the ball. */
  private final int[] places;

  /** costs[j][place] = least cost from the vertex there to an end in at most j hops. */
  private final double[][] costs;

  /** nexts[j][place] = the vertex after it on such a walk. */
  private final int[][] nexts;

  private int rounds;
  private int ballSize;

  /** roundCosts, roundNexts = the rows of costs and nexts being made, with room to grow. */
  private double[] roundCosts = new double[64];

  private int[] roundNexts = new int[64];

  /** changed[0..changedCount − 1] = vertices that the round before made cheaper. */
  private int[] changed;

  private int changedCount;

  private CompletionBounds(CsrGraph graph, EntryCosts entryCosts, BitSet ends, int maxHops) {
    this.graph = graph;
    this.entryCosts = entryCosts;
    places = new int[graph.vertexCount()];
    costs = new double[maxHops + 1][];
    nexts = new int[maxHops + 1][];
    changed = ends.stream().toArray();
    changedCount = changed.length;
    for (int end : changed) {
      improve(end, 0, NONE);
    }
    keepRound(0);
  }

  /** Bounds for paths of at most maxHops hops from one of the starts to one of the ends. */
  static CompletionBounds of(
      CsrGraph graph,
      EntryCosts entryCosts,
      BitSet starts,
      BitSet passable,
      BitSet ends,
      int maxHops,
      BooleanSupplier stop) {
    CompletionBounds bounds = new CompletionBounds(graph, entryCosts, ends, maxHops);
    HopDistances fromStarts = HopDistances.from(graph, maxHops / 2, starts);
    for (int j = 1; j <= maxHops && bounds.changedCount > 0 && !stop.getAsBoolean(); j++) {
      bounds.relax(fromStarts, maxHops - j, maxHops / 2, starts, passable);
      bounds.keepRound(j);
    }
    return bounds;
  }

  /** The least cost from the vertex to an end in at most so many hops, or infinity. */
  double cost(int vertex, int hops) {
    return costIn(costs[Math.min(hops, rounds)], vertex);
  }

  /** The vertex after this one on a walk of that cost; only where the cost is finite. */
  int next(int vertex, int hops) {
    return nexts[Math.min(hops, rounds)][places[vertex] - 1];
  }

  /** The last round; later ones would make nothing cheaper. */
  int rounds() {
    return rounds;
  }

  /**
   * Makes vertices cheaper that are next to what the round before made cheaper. A vertex counts
   * only if it is at most {@code hopsBefore} hops from a start, as far as {@code near} is known.
   */
  private void relax(
      HopDistances fromStarts, int hopsBefore, int near, BitSet starts, BitSet passable) {
    double[] before = costs[rounds];
    int[] nowChanged = new int[Math.max(16, changedCount)];
    int nowCount = 0;
    for (int i = 0; i < changedCount; i++) {
      int x = changed[i];
      double onward = entryCosts.of(x) + before[places[x] - 1];
      for (int slot = graph.begin(x); slot < graph.end(x); slot++) {
        int v = graph.target(slot);
        boolean inner = passable.get(v);
        if (!inner && !starts.get(v)) {
          continue;
        }
        if (hopsBefore <= near && !(fromStarts.isReached(v) && fromStarts.hops(v) <= hopsBefore)) {
          continue;
        }
        double cost = graph.cost(slot) + onward;
        double known = costIn(roundCosts, v);
        if (!(cost < known)) {
          continue;
        }
        if (inner && known == costIn(before, v)) {
          if (nowCount == nowChanged.length) {
            nowChanged = Arrays.copyOf(nowChanged, 2 * nowCount);
          }
          nowChanged[nowCount++] = v;
        }
        improve(v, cost, x);
      }
    }
    changed = nowChanged;
    changedCount = nowCount;
  }

  /** A row's cost of a vertex; infinite where the vertex joined the ball after that row. */
  private double costIn(double[] row, int vertex) {
    int place = places[vertex] - 1;
    return place < 0 || place >= row.length ? Double.POSITIVE_INFINITY : row[place];
  }

  private void improve(int v, double cost, int next) {
    if (places[v] == 0) {
      if (ballSize == roundCosts.length) {
        roundCosts = Arrays.copyOf(roundCosts, 2 * ballSize);
        roundNexts = Arrays.copyOf(roundNexts, 2 * ballSize);
      }
      places[v] = ++ballSize;
    }
    roundCosts[places[v] - 1] = cost;
    roundNexts[places[v] - 1] = next;
  }

  private void keepRound(int j) {
    costs[j] = Arrays.copyOf(roundCosts, ballSize);
    nexts[j] = Arrays.copyOf(roundNexts, ballSize);
    rounds = j;
  }
}
