package enishi.algorithm.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs of left and right of the greatest total weight, where each may be in so many pairs: a
 * minimum-cost flow by successive shortest augmenting paths (Ahuja, Magnanti, Orlin, Network Flows,
 * 1993, 9.7), found by Bellman–Ford with a queue, until the next path would gain nothing. Weights
 * count in steps of 1e-9. O(pairs · vertices) for each pair chosen at worst, usually O(pairs).
 */
public final class Assignment {
  private static final double STEPS = 1e9;
  private static final Comparator<Pair> IN_ORDER =
      Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right);

  private final int source;
  private final int sink;
  private final List<List<Integer>> outgoing = new ArrayList<>();

  /** Edge e leads to heads[e] and back by e ^ 1. */
  private final int[] heads;

  private final int[] room;
  private final long[] costs;
  private int edges;

  /**
   * A pair that may be chosen.
   *
   * @param weight above 0
   */
  public record Pair(int left, int right, double weight) {}

  private Assignment(List<Pair> pairs, int[] lefts, int[] rights) {
    source = lefts.length + rights.length;
    sink = source + 1;
    for (int v = 0; v <= sink; v++) {
      outgoing.add(new ArrayList<>());
    }
    int most = 2 * (pairs.size() + lefts.length + rights.length);
    heads = new int[most];
    room = new int[most];
    costs = new long[most];
    for (Pair pair : pairs) {
      edge(pair.left(), lefts.length + pair.right(), 1, -Math.round(pair.weight() * STEPS));
    }
    for (int left = 0; left < lefts.length; left++) {
      edge(source, left, lefts[left], 0);
    }
    for (int right = 0; right < rights.length; right++) {
      edge(lefts.length + right, sink, rights[right], 0);
    }
  }

  /**
   * The pairs chosen, by left and right. Of equally good choices the same data gives the same one.
   *
   * @param pairs each left with each right once at most
   * @param lefts how many pairs each left may be in
   * @param rights how many pairs each right may be in
   */
  public static List<Pair> best(List<Pair> pairs, int[] lefts, int[] rights) {
    List<Pair> sorted = pairs.stream().sorted(IN_ORDER).toList();
    Assignment flow = new Assignment(sorted, lefts, rights);
    while (flow.augment()) {
      // every path is one pair more, or a better exchange
    }
    List<Pair> chosen = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (flow.room[2 * i] == 0) {
        chosen.add(sorted.get(i));
      }
    }
    return chosen;
  }

  /** What one gets who takes the heaviest pair that still fits, again and again. */
  public static List<Pair> greedy(List<Pair> pairs, int[] lefts, int[] rights) {
    int[] left = lefts.clone();
    int[] right = rights.clone();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair :
        pairs.stream()
            .sorted(Comparator.comparingDouble((Pair p) -> -p.weight()).thenComparing(IN_ORDER))
            .toList()) {
      if (left[pair.left()] > 0 && right[pair.right()] > 0) {
        left[pair.left()]--;
        right[pair.right()]--;
        chosen.add(pair);
      }
    }
    chosen.sort(IN_ORDER);
    return chosen;
  }

  public static double total(List<Pair> pairs) {
    return pairs.stream().mapToDouble(Pair::weight).sum();
  }

  private void edge(int from, int to, int capacity, long cost) {
    outgoing.get(from).add(edges);
    heads[edges] = to;
    room[edges] = capacity;
    costs[edges++] = cost;
    outgoing.get(to).add(edges);
    heads[edges] = from;
    costs[edges++] = -cost;
  }

  /** Sends one unit along the cheapest path; false where that would gain nothing. */
  private boolean augment() {
    long[] cost = new long[sink + 1];
    int[] by = new int[sink + 1];
    boolean[] waits = new boolean[sink + 1];
    Arrays.fill(cost, Long.MAX_VALUE);
    Arrays.fill(by, -1);
    cost[source] = 0;
    Deque<Integer> queue = new ArrayDeque<>(List.of(source));
    while (!queue.isEmpty()) {
      int v = queue.removeFirst();
      waits[v] = false;
      for (int e : outgoing.get(v)) {
        if (room[e] > 0 && cost[v] + costs[e] < cost[heads[e]]) {
          cost[heads[e]] = cost[v] + costs[e];
          by[heads[e]] = e;
          if (!waits[heads[e]]) {
            waits[heads[e]] = true;
            queue.addLast(heads[e]);
          }
        }
      }
    }
    if (by[sink] < 0 || cost[sink] >= 0) {
      return false;
    }
    for (int v = sink; v != source; v = heads[by[v] ^ 1]) {
      room[by[v]]--;
      room[by[v] ^ 1]++;
    }
    return true;
  }
}
