package enishi.algorithm.centrality;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * How much every vertex lies on the cheapest paths of a source: Brandes' two passes over Dijkstra's
 * search with a heap of four children a node.
 *
 * <p>Two paths whose costs differ by at most {@link #TOLERANCE} are equally cheap: sums of the same
 * costs in another order must not differ. Every cost is above the tolerance, so no path is equally
 * cheap as its own beginning. Which paths counted forward is found again backward from the final
 * distances, without lists of predecessors.
 *
 * <p>O((n + slots) log n) time a source, 36 bytes a vertex. One thread each.
 */
final class CostDependencies {
  /** Costs of paths that differ by less are equal. */
  static final double TOLERANCE = 1e-9;

  /** The least cost of an edge, that of the strength 1 − 2⁻²⁴. */
  static final double MIN_COST = 0x1p-24;

  private static final int ARITY = 4;
  private static final int STOP_MASK = (1 << 13) - 1;
  private static final int NOT_IN_HEAP = -1;

  private final LocalRows rows;

  /** costs[slot] = cost of the edge, at least MIN_COST. */
  private final double[] costs;

  private final BooleanSupplier stop;

  /** distances[place] = least cost from the source, infinite where unreached. */
  private final double[] distances;

  /** values[place] = σ, backward (1 + δ) / σ. */
  private final double[] values;

  /** heap[0..heapSize − 1] = places to settle; the parent of i is (i − 1) / ARITY. */
  private final int[] heap;

  private int heapSize;

  /** spots[place] = where it is in the heap. */
  private final int[] spots;

  /** order[i] = the place settled i-th. */
  private final int[] order;

  CostDependencies(LocalRows rows, double[] costs, BooleanSupplier stop) {
    this.rows = rows;
    this.costs = costs;
    this.stop = stop;
    int n = rows.connected;
    distances = new double[n];
    values = new double[n];
    heap = new int[n];
    spots = new int[n];
    order = new int[n];
  }

  static long memoryBytes(long n) {
    return n * (8 + 8 + 4 + 4 + 4);
  }

  /** Adds the source's dependencies to totals[place], and their squares to squares[place]. */
  void add(int source, double[] totals, double[] squares) {
    Arrays.fill(distances, Double.POSITIVE_INFINITY);
    Arrays.fill(spots, NOT_IN_HEAP);
    distances[source] = 0;
    values[source] = 1;
    heapSize = 1;
    place(source, 0);
    int settled = 0;
    while (heapSize > 0) {
      lookAtStop(settled);
      int v = takeNearest();
      order[settled++] = v;
      relax(v);
    }
    for (int i = settled - 1; i > 0; i--) {
      lookAtStop(i);
      int v = order[i];
      double shares = sharesAfter(v);
      double dependency = values[v] * shares;
      totals[v] += dependency;
      squares[v] += dependency * dependency;
      values[v] = 1 / values[v] + shares;
    }
  }

  private void lookAtStop(int i) {
    if ((i & STOP_MASK) == 0 && stop.getAsBoolean()) {
      throw new CancellationException("stopped before the end, as was asked");
    }
  }

  private void relax(int v) {
    double distance = distances[v];
    double paths = values[v];
    int end = rows.offsets[v + 1];
    for (int slot = rows.offsets[v]; slot < end; slot++) {
      int w = rows.targets[slot];
      double through = distance + costs[slot];
      double before = distances[w];
      if (through < before - TOLERANCE) {
        distances[w] = through;
        values[w] = paths;
        if (spots[w] == NOT_IN_HEAP) {
          spots[w] = heapSize++;
        }
        rise(w, spots[w]);
      } else if (through <= before + TOLERANCE) {
        values[w] += paths;
      }
    }
  }

  private double sharesAfter(int v) {
    double distance = distances[v];
    double shares = 0;
    int end = rows.offsets[v + 1];
    for (int slot = rows.offsets[v]; slot < end; slot++) {
      int w = rows.targets[slot];
      if (Math.abs(distance + costs[slot] - distances[w]) <= TOLERANCE) {
        shares += values[w];
      }
    }
    return shares;
  }

  private int takeNearest() {
    int nearest = heap[0];
    int last = heap[--heapSize];
    if (heapSize > 0) {
      sink(last);
    }
    return nearest;
  }

  private void rise(int v, int spot) {
    double distance = distances[v];
    int i = spot;
    while (i > 0) {
      int parent = (i - 1) / ARITY;
      if (!(distance < distances[heap[parent]])) {
        break;
      }
      place(heap[parent], i);
      i = parent;
    }
    place(v, i);
  }

  private void sink(int v) {
    double distance = distances[v];
    int i = 0;
    for (int first = 1; first < heapSize; first = ARITY * i + 1) {
      int least = first;
      int end = Math.min(first + ARITY, heapSize);
      for (int child = first + 1; child < end; child++) {
        if (distances[heap[child]] < distances[heap[least]]) {
          least = child;
        }
      }
      if (!(distances[heap[least]] < distance)) {
        break;
      }
      place(heap[least], i);
      i = least;
    }
    place(v, i);
  }

  private void place(int v, int spot) {
    heap[spot] = v;
    spots[v] = spot;
  }
}
