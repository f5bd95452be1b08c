package enishi.algorithm.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Who is trusted when trust flows from some roots along directed edges and every vertex can pass on
 * only so much, less the farther it is from the roots.
 *
 * <p>Problem: Levien's metric ("Attack-resistant trust metrics", in Computing with Social Trust,
 * Springer 2009, https://doi.org/10.1007/978-1-84800-356-9_5). A vertex at distance d takes in at
 * most c(d), keeps 1 and passes on c(d) − 1: v⁻ → v⁺ with that capacity, v⁻ → sink with 1, edges u⁺
 * → v⁻ without limit, roots fed without limit. A vertex is accepted when its unit reaches the sink.
 * Whatever a vertex vouches for, falsely or not, at most c − 1 are accepted through it.
 *
 * <p>The value of a maximum flow is unique, whom it accepts is not. Here vertices are taken in the
 * order of (distance, key, number), and each is accepted when some maximum flow contains it and all
 * accepted before. The sets that flow can reach together are a matroid (a gammoid: Perfect, 1968),
 * so this is the same as asking for one more augmenting path to each, and the outcome is unique.
 *
 * <p>Method: a search backward from v⁻ through the residual network. Where it fails, everything it
 * met can never be reached from the roots again, because later paths cannot enter it; it is not met
 * again, so that all failures together cost O(n + m). Time: O(accepted · (n + m)) at most, far less
 * in practice. Space: {@link #memoryBytes}. Deterministic. One thread to make it, then immutable.
 *
 * <p>One more edge to a leaf, {@link #plus}: nobody else's distance, capacity or ways change, so
 * the matroid only gains an element x, and a greedy basis changes by at most one exchange. x enters
 * when one more unit reaches it; else it takes the place of the last of its circuit, if that one
 * comes after it. The circuit are the accepted from which a residual path leads to x: O(n + m),
 * where all anew would be O(accepted · (n + m)).
 */
public final class TrustFlow {
  /** The distance of a vertex that no root reaches. */
  public static final int UNREACHED = -1;

  private final TrustVouches vouches;
  private final TrustNetwork network;

  /** distances[vertex] = edges from the nearest root, or UNREACHED. */
  private final int[] distances;

  /** capacities[vertex] = what it can take in; 0 where unreached. */
  private final int[] capacities;

  private final BitSet accepted;

  private TrustFlow(
      TrustVouches vouches,
      TrustNetwork network,
      int[] distances,
      int[] capacities,
      BitSet accepted) {
    this.vouches = vouches;
    this.network = network;
    this.distances = distances;
    this.capacities = capacities;
    this.accepted = accepted;
  }

  /**
   * Finds who is accepted.
   *
   * @param froms froms[i] vouches for tos[i]
   * @param perLevel perLevel[d] = capacity at distance d, at least 1; farther away it is 1
   * @param keys keys[vertex] = who comes first among equally distant ones, smaller first
   * @throws CancellationException where {@code stop} said true
   */
  public static TrustFlow of(
      int vertexCount,
      int[] froms,
      int[] tos,
      int[] roots,
      int[] perLevel,
      long[] keys,
      BooleanSupplier stop) {
    if (keys.length != vertexCount) {
      throw new IllegalArgumentException(
          "keys (%d) for (%d) vertices do not fit".formatted(keys.length, vertexCount));
    }
    return of(
        new TrustVouches(froms.clone(), tos.clone(), roots.clone(), perLevel.clone(), keys.clone()),
        stop);
  }

  private static TrustFlow of(TrustVouches vouches, BooleanSupplier stop) {
    TrustNetwork network = TrustNetwork.of(vouches);
    int[] distances = network.distances(vouches);
    int[] capacities = new int[vouches.vertexCount()];
    for (int v = 0; v < capacities.length; v++) {
      if (distances[v] != UNREACHED) {
        capacities[v] = vouches.capacityAt(distances[v]);
        network.setCapacity(v, capacities[v]);
      }
    }
    TrustFlow flow = new TrustFlow(vouches, network, distances, capacities, new BitSet());
    flow.acceptAll(stop);
    return flow;
  }

  /**
   * Capacities scaled so that those of the roots together cover so many members: each times members
   * / (roots · the first), rounded up, at least 1.
   */
  public static int[] scaled(int[] perLevel, int roots, int members) {
    long whole = (long) roots * perLevel[0];
    return Arrays.stream(perLevel)
        .map(c -> Math.toIntExact(Math.max(1, Math.ceilDiv((long) c * members, whole))))
        .toArray();
  }

  public static long memoryBytes(long n, long m) {
    return TrustNetwork.memoryBytes(n, m) + 4 * 8 * n + 4 * 2 * m;
  }

  public boolean isAccepted(int vertex) {
    return accepted.get(vertex);
  }

  public int acceptedCount() {
    return accepted.cardinality();
  }

  public int vertexCount() {
    return distances.length;
  }

  /** Edges from the nearest root, or {@link #UNREACHED}. */
  public int distance(int vertex) {
    return distances[vertex];
  }

  /** What the vertex can take in: itself and one less to pass on; 0 where unreached. */
  public int capacity(int vertex) {
    return capacities[vertex];
  }

  /** A way that trust flows from a root to an accepted vertex, both included; else empty. */
  public int[] path(int vertex) {
    return isAccepted(vertex) ? network.carryingPath(vertex) : new int[0];
  }

  /**
   * Why a vertex that roots reach is not accepted: on every way to it there is one of these, who
   * could still take in trust but has nothing left to pass on; ascending. It is the part before the
   * vertex of the minimum cut nearest to the roots. Empty for one accepted or unreached.
   */
  public int[] exhaustedBefore(int vertex) {
    return isAccepted(vertex) || distances[vertex] == UNREACHED
        ? new int[0]
        : network.exhaustedBefore(vertex);
  }

  /**
   * Who is accepted when one more edge is there, with the same capacities per level. Where it leads
   * to a vertex that no root reached and that vouches for nobody, by one exchange; else anew.
   */
  public TrustFlow plus(int from, int to) {
    TrustVouches more = vouches.plus(from, to);
    boolean leaf = distances[to] == UNREACHED && !more.vouches(to);
    return leaf ? withLeaf(more, network.copy(), from, to) : of(more, () -> false);
  }

  /** The same for an edge to a vertex that is not there yet: it gets the next number. */
  public TrustFlow plusVertex(int from, long key) {
    TrustNetwork copy = network.copy();
    copy.addVertex();
    int to = vertexCount();
    return withLeaf(vouches.plusVertex(key).plus(from, to), copy, from, to);
  }

  private TrustFlow withLeaf(TrustVouches more, TrustNetwork copy, int from, int to) {
    int n = more.vertexCount();
    TrustFlow next =
        new TrustFlow(
            more,
            copy,
            Arrays.copyOf(distances, n),
            Arrays.copyOf(capacities, n),
            (BitSet) accepted.clone());
    next.distances[to] = UNREACHED;
    copy.addEdge(from, to);
    if (distances[from] != UNREACHED) {
      next.distances[to] = distances[from] + 1;
      next.capacities[to] = more.capacityAt(next.distances[to]);
      copy.setCapacity(to, next.capacities[to]);
      next.exchange(to);
    }
    return next;
  }

  private void exchange(int x) {
    BackwardSearch search = network.search();
    if (search.reaches(TrustNetwork.SOURCE, TrustNetwork.in(x))) {
      search.push(TrustNetwork.SOURCE, TrustNetwork.in(x));
      accepted.set(x);
      return;
    }
    int last = x;
    for (int v = accepted.nextSetBit(0); v >= 0; v = accepted.nextSetBit(v + 1)) {
      if (search.isMet(TrustNetwork.in(v)) && comesBefore(last, v)) {
        last = v;
      }
    }
    if (last != x) {
      search.push(TrustNetwork.in(last), TrustNetwork.in(x));
      accepted.clear(last);
      accepted.set(x);
    }
  }

  private void acceptAll(BooleanSupplier stop) {
    BackwardSearch search = network.search();
    for (int v : order()) {
      if (stop.getAsBoolean()) {
        throw new CancellationException("stopped before the end, as was asked");
      }
      if (search.reaches(TrustNetwork.SOURCE, TrustNetwork.in(v))) {
        search.push(TrustNetwork.SOURCE, TrustNetwork.in(v));
        accepted.set(v);
      } else {
        search.closeMet();
      }
    }
  }

  private int[] order() {
    return IntStream.range(0, distances.length)
        .filter(v -> distances[v] != UNREACHED)
        .boxed()
        .sorted(this::compare)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean comesBefore(int one, int other) {
    return compare(one, other) < 0;
  }

  /** By distance, key and number. */
  private int compare(int one, int other) {
    int byDistance = Integer.compare(distances[one], distances[other]);
    if (byDistance != 0) {
      return byDistance;
    }
    int byKey = Long.compare(vouches.keys()[one], vouches.keys()[other]);
    return byKey != 0 ? byKey : Integer.compare(one, other);
  }
}
