package enishi.algorithm.flow;

import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Two disjoint paths under a hop limit, by trying every first path, shorter ones first, with a
 * breadth-first search for the second. Distances to the end keep the first path within the limit.
 */
final class PathPairs {
  private static final int FAR = Integer.MAX_VALUE / 2;

  private final CsrGraph graph;
  private final int from;
  private final int to;
  private final int maxHops;
  private final BooleanSupplier stop;

  /** distances[v] = hops from v to the end, FAR beyond the limit. */
  private final int[] distances;

  /** blocked[v] = v is on the first path. */
  private final boolean[] blocked;

  /** met[v] = 1 + v's predecessor in the search for the second path, 0 where not met. */
  private final int[] met;

  private final int[] queue;

  /** first[0..hops] = vertices of the first path. */
  private final int[] first;

  PathPairs(CsrGraph graph, int from, int to, int maxHops, BooleanSupplier stop) {
    this.graph = graph;
    this.from = from;
    this.to = to;
    this.maxHops = Math.min(maxHops, graph.vertexCount());
    this.stop = stop;
    int n = graph.vertexCount();
    distances = new int[n];
    blocked = new boolean[n];
    met = new int[n];
    queue = new int[n];
    first = new int[this.maxHops + 1];
  }

  Optional<List<List<Integer>>> first() {
    measure();
    first[0] = from;
    for (int hops = distances[from]; hops <= maxHops; hops++) {
      List<Integer> second = extend(0, hops);
      if (!second.isEmpty()) {
        return Optional.of(List.of(Arrays.stream(first, 0, hops + 1).boxed().toList(), second));
      }
    }
    return Optional.empty();
  }

  /** Takes the first path on to exactly so many hops; the second path, or empty. */
  private List<Integer> extend(int depth, int hops) {
    int v = first[depth];
    if (v == to) {
      return depth == hops ? second(hops == 1) : List.of();
    }
    for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
      int w = graph.target(slot);
      if (w != from && !blocked[w] && depth + 1 + distances[w] <= hops) {
        first[depth + 1] = w;
        blocked[w] = w != to;
        List<Integer> second = extend(depth + 1, hops);
        blocked[w] = false;
        if (!second.isEmpty()) {
          return second;
        }
      }
    }
    return List.of();
  }

  private List<Integer> second(boolean edgeTaken) {
    if (stop.getAsBoolean()) {
      throw new CancellationException("stopped before the end, as was asked");
    }
    int count = 0;
    queue[count++] = from;
    met[from] = from + 1;
    int levelEnd = count;
    int hops = 0;
    for (int i = 0; i < count && met[to] == 0 && hops < maxHops; i++) {
      int v = queue[i];
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        int w = graph.target(slot);
        boolean open = !blocked[w] && hops + 1 + distances[w] <= maxHops;
        if (open && met[w] == 0 && !(edgeTaken && v == from && w == to)) {
          met[w] = v + 1;
          queue[count++] = w;
        }
      }
      if (i + 1 == levelEnd) {
        levelEnd = count;
        hops++;
      }
    }
    List<Integer> path = new ArrayList<>();
    if (met[to] != 0) {
      for (int v = to; v != from; v = met[v] - 1) {
        path.addFirst(v);
      }
      path.addFirst(from);
    }
    for (int i = 0; i < count; i++) {
      met[queue[i]] = 0;
    }
    return path;
  }

  private void measure() {
    Arrays.fill(distances, FAR);
    distances[to] = 0;
    int count = 0;
    queue[count++] = to;
    for (int i = 0; i < count && distances[queue[i]] < maxHops; i++) {
      int v = queue[i];
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        int w = graph.target(slot);
        if (distances[w] == FAR) {
          distances[w] = distances[v] + 1;
          queue[count++] = w;
        }
      }
    }
  }
}
