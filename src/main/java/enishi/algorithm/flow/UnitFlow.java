package enishi.algorithm.flow;

import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The most disjoint paths of any length: a flow of one unit through every vertex, kept as the
 * vertex before and after each one on a path, so that the network with its split vertices is never
 * built. Each further path is found breadth-first in the residual network, whose nodes are 2v
 * (arriving at v) and 2v + 1 (leaving v).
 */
final class UnitFlow {
  private static final int NONE = -1;
  private static final int STOP_MASK = (1 << 13) - 1;

  private final CsrGraph graph;
  private final int from;
  private final int to;

  /** before[v], after[v] = neighbours of v on the path over it, or NONE. */
  private final int[] before;

  private final int[] after;

  /** metFrom[node] = node that the search met it from, or NONE. */
  private final int[] metFrom;

  /** queue[0..count − 1] = nodes met. */
  private final int[] queue;

  private int count;

  UnitFlow(CsrGraph graph, int from, int to) {
    this.graph = graph;
    this.from = from;
    this.to = to;
    int n = graph.vertexCount();
    before = new int[n];
    after = new int[n];
    metFrom = new int[2 * n];
    queue = new int[2 * n];
    Arrays.fill(before, NONE);
    Arrays.fill(after, NONE);
    Arrays.fill(metFrom, NONE);
  }

  List<List<Integer>> paths(BooleanSupplier stop) {
    List<List<Integer>> paths = new ArrayList<>();
    boolean adjacent = graph.findSlot(from, to) >= 0;
    if (adjacent) {
      paths.add(List.of(from, to));
    }
    while (search(stop)) {
      apply();
    }
    for (int slot = graph.begin(from); slot < graph.end(from); slot++) {
      int v = graph.target(slot);
      if (before[v] == from) {
        paths.add(path(v));
      }
    }
    return paths;
  }

  private List<Integer> path(int first) {
    List<Integer> path = new ArrayList<>(List.of(from));
    for (int v = first; v != to; v = after[v]) {
      path.add(v);
    }
    path.add(to);
    return path;
  }

  private boolean search(BooleanSupplier stop) {
    for (int i = 0; i < count; i++) {
      metFrom[queue[i]] = NONE;
    }
    count = 0;
    meet(2 * from + 1, 2 * from + 1);
    for (int i = 0; i < count && metFrom[2 * to] == NONE; i++) {
      if ((i & STOP_MASK) == 0 && stop.getAsBoolean()) {
        throw new CancellationException("stopped before the end, as was asked");
      }
      int node = queue[i];
      if ((node & 1) == 0) {
        arrive(node / 2);
      } else {
        leave(node / 2);
      }
    }
    return metFrom[2 * to] != NONE;
  }

  /** From v⁻: through v where it is free, else back along the path that came to it. */
  private void arrive(int v) {
    if (before[v] == NONE) {
      meet(2 * v + 1, 2 * v);
    } else if (before[v] != from) {
      meet(2 * before[v] + 1, 2 * v);
    }
  }

  /** From v⁺: to every neighbour that v's path does not go to, and back through v. */
  private void leave(int v) {
    for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
      int w = graph.target(slot);
      boolean taken = w == to ? v == from || after[v] == to : before[w] == v;
      if (w != from && !taken) {
        meet(2 * w, 2 * v + 1);
      }
    }
    if (v != from && before[v] != NONE) {
      meet(2 * v, 2 * v + 1);
    }
  }

  private void meet(int node, int by) {
    if (metFrom[node] == NONE) {
      metFrom[node] = by;
      queue[count++] = node;
    }
  }

  /** Changes the paths along the way found, from its beginning on. */
  private void apply() {
    int length = 0;
    for (int node = 2 * to; node != 2 * from + 1; node = metFrom[node]) {
      length++;
    }
    int[] way = new int[length + 1];
    int node = 2 * to;
    for (int i = length; i >= 0; i--) {
      way[i] = node;
      node = metFrom[node];
    }
    for (int i = 0; i < length; i++) {
      step(way[i], way[i + 1]);
    }
  }

  private void step(int a, int b) {
    int u = a / 2;
    int w = b / 2;
    if ((a & 1) == 1 && u == w) {
      before[u] = NONE;
      after[u] = NONE;
    } else if ((a & 1) == 1) {
      if (u != from) {
        after[u] = w;
      }
      if (w != to) {
        before[w] = u;
      }
    }
  }
}
