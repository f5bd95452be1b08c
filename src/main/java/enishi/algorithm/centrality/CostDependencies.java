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
 * cheap as its own beginning. Nearly every vertex has one predecessor, which is kept in an array;
 * further, equally cheap ones are kept in lists, so that the way back looks only at edges on
 * cheapest paths.
 *
 * <p>O((n + slots) log n) time a source, 52 bytes a vertex and 8 a further predecessor. One thread
 * each.
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

  /** paths[place] = σ, the number of cheapest paths from the source. */
  private final double[] paths;

  /** shares[place] = sum of (1 + δ) / σ over the places it comes before on cheapest paths. */
  private final double[] shares;

  /** predecessors[place] = the place before it on the cheapest path found first. */
  private final int[] predecessors;

  /** furthers[place] = 1 + the first further predecessor in the lists, 0 for none. */
  private final int[] furthers;

  /** furtherPlaces[i] = a further predecessor. */
  private int[] furtherPlaces = new int[64];

  /** furtherNexts[i] = 1 + the next one of the same place, 0 for none. */
  private int[] furtherNexts = new int[64];

  private int furtherCount;

  /** heap[0..heapSize − 1] = places to settle; the parent of i is (i − 1) / ARITY. */
  private final int[] heap;

  /** keys[spot] = distance of heap[spot], beside it in memory. */
  private final double[] keys;

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
    paths = new double[n];
    shares = new double[n];
    predecessors = new int[n];
    furthers = new int[n];
    heap = new int[n];
    keys = new double[n];
    spots = new int[n];
    order = new int[n];
  }

  static long memoryBytes(long n) {
    return n * (4 * 8 + 5 * 4);
  }

  /** Adds the source's dependencies to totals[place], and their squares to squares[place]. */
  void add(int source, double[] totals, double[] squares) {
    Arrays.fill(distances, Double.POSITIVE_INFINITY);
    Arrays.fill(spots, NOT_IN_HEAP);
    furtherCount = 0;
    distances[source] = 0;
    paths[source] = 1;
    heapSize = 1;
    place(source, 0, 0);
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
      double dependency = paths[v] * shares[v];
      totals[v] += dependency;
      squares[v] += dependency * dependency;
      handBack(v, 1 / paths[v] + shares[v]);
      shares[v] = 0;
    }
    shares[source] = 0;
  }

  private void handBack(int v, double share) {
    shares[predecessors[v]] += share;
    for (int i = furthers[v]; i > 0; i = furtherNexts[i - 1]) {
      shares[furtherPlaces[i - 1]] += share;
    }
  }

  private void lookAtStop(int i) {
    if ((i & STOP_MASK) == 0 && stop.getAsBoolean()) {
      throw new CancellationException("stopped before the end, as was asked");
    }
  }

  private void relax(int v) {
    double distance = distances[v];
    int end = rows.offsets[v + 1];
    for (int slot = rows.offsets[v]; slot < end; slot++) {
      int w = rows.targets[slot];
      double through = distance + costs[slot];
      double before = distances[w];
      if (through < before - TOLERANCE) {
        distances[w] = through;
        paths[w] = paths[v];
        predecessors[w] = v;
        furthers[w] = 0;
        if (spots[w] == NOT_IN_HEAP) {
          spots[w] = heapSize++;
        }
        rise(w, through, spots[w]);
      } else if (through <= before + TOLERANCE) {
        paths[w] += paths[v];
        addFurther(w, v);
      }
    }
  }

  private void addFurther(int w, int predecessor) {
    if (furtherCount == furtherPlaces.length) {
      furtherPlaces = Arrays.copyOf(furtherPlaces, 2 * furtherCount);
      furtherNexts = Arrays.copyOf(furtherNexts, 2 * furtherCount);
    }
    furtherPlaces[furtherCount] = predecessor;
    furtherNexts[furtherCount] = furthers[w];
    furthers[w] = ++furtherCount;
  }

  private int takeNearest() {
    int nearest = heap[0];
    heapSize--;
    if (heapSize > 0) {
      sink(heap[heapSize], keys[heapSize]);
    }
    return nearest;
  }

  private void rise(int v, double key, int spot) {
    int i = spot;
    while (i > 0) {
      int parent = (i - 1) / ARITY;
      if (!(key < keys[parent])) {
        break;
      }
      place(heap[parent], keys[parent], i);
      i = parent;
    }
    place(v, key, i);
  }

  private void sink(int v, double key) {
    int i = 0;
    for (int first = 1; first < heapSize; first = ARITY * i + 1) {
      int least = first;
      int end = Math.min(first + ARITY, heapSize);
      for (int child = first + 1; child < end; child++) {
        if (keys[child] < keys[least]) {
          least = child;
        }
      }
      if (!(keys[least] < key)) {
        break;
      }
      place(heap[least], keys[least], i);
      i = least;
    }
    place(v, key, i);
  }

  private void place(int v, double key, int spot) {
    heap[spot] = v;
    keys[spot] = key;
    spots[v] = spot;
  }
}
