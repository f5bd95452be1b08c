package enishi.algorithm.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
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
 */
public final class TrustFlow {
  /** The distance of a vertex that no root reaches. */
  public static final int UNREACHED = -1;

  private final int vertexCount;
  private final int source;
  private final FlowNetwork network;

  /** distances[vertex] = edges from the nearest root, or UNREACHED. */
  private final int[] distances;

  /** capacities[vertex] = what it can take in; 0 where unreached. */
  private final int[] capacities;

  private final BitSet accepted = new BitSet();

  private TrustFlow(int vertexCount, int[] froms, int[] tos, int[] roots, int[] perLevel) {
    this.vertexCount = vertexCount;
    source = 2 * vertexCount;
    network = new FlowNetwork(2 * vertexCount + 2);
    for (int i = 0; i < froms.length; i++) {
      if (froms[i] != tos[i]) {
        network.addArc(out(froms[i]), in(tos[i]), FlowNetwork.UNLIMITED);
      }
    }
    for (int root : roots) {
      network.addArc(source, in(root), FlowNetwork.UNLIMITED);
    }
    distances = distances(roots);
    capacities = new int[vertexCount];
    for (int v = 0; v < vertexCount; v++) {
      if (distances[v] != UNREACHED) {
        capacities[v] = distances[v] < perLevel.length ? perLevel[distances[v]] : 1;
        network.addArc(in(v), out(v), capacities[v] - 1);
      }
    }
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
    for (int capacity : perLevel) {
      if (capacity < 1) {
        throw new IllegalArgumentException("capacity (%d) must be at least 1".formatted(capacity));
      }
    }
    if (froms.length != tos.length || keys.length != vertexCount) {
      throw new IllegalArgumentException(
          "edges (%d, %d) or keys (%d) for (%d) vertices do not fit"
              .formatted(froms.length, tos.length, keys.length, vertexCount));
    }
    TrustFlow flow = new TrustFlow(vertexCount, froms, tos, roots, perLevel);
    flow.acceptAll(keys, stop);
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
    return FlowNetwork.memoryBytes(2 * n, m + 3 * n) * 2 + 4 * 6 * n;
  }

  public boolean isAccepted(int vertex) {
    return accepted.get(vertex);
  }

  public int acceptedCount() {
    return accepted.cardinality();
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
    if (!isAccepted(vertex)) {
      return new int[0];
    }
    int[] before = new int[network.vertexCount()];
    BitSet met = new BitSet();
    int[] nodes = new int[network.vertexCount()];
    nodes[0] = in(vertex);
    met.set(in(vertex));
    int count = 1;
    for (int i = 0; !met.get(source); i++) {
      int y = nodes[i];
      for (int half = network.first(y); half >= 0; half = network.next(half)) {
        boolean carriesHere = (half & 1) == 1 && network.residual(half) > 0;
        if (carriesHere && !met.get(network.head(half))) {
          met.set(network.head(half));
          before[network.head(half)] = y;
          nodes[count++] = network.head(half);
        }
      }
    }
    IntStream.Builder path = IntStream.builder();
    for (int y = before[source]; y != in(vertex); y = before[y]) {
      if ((y & 1) == 0) {
        path.add(y / 2);
      }
    }
    return path.add(vertex).build().toArray();
  }

  /**
   * Why a vertex that roots reach is not accepted: on every way to it there is one of these, who
   * could still take in trust but has nothing left to pass on; ascending. It is the part before the
   * vertex of the minimum cut nearest to the roots. Empty for one accepted or unreached.
   */
  public int[] exhaustedBefore(int vertex) {
    if (isAccepted(vertex) || distances[vertex] == UNREACHED) {
      return new int[0];
    }
    BitSet open = open();
    BitSet exhausted = new BitSet();
    BitSet met = new BitSet();
    int[] nodes = new int[network.vertexCount()];
    nodes[0] = in(vertex);
    met.set(in(vertex));
    int count = 1;
    for (int i = 0; i < count; i++) {
      int y = nodes[i];
      for (int half = network.first(y); half >= 0; half = network.next(half)) {
        int z = network.head(half);
        boolean comesHere = (half & 1) == 1;
        if (comesHere && open.get(z)) {
          exhausted.set(z / 2);
        } else if (comesHere && !met.get(z)) {
          met.set(z);
          nodes[count++] = z;
        }
      }
    }
    return exhausted.stream().toArray();
  }

  /** The nodes that more could flow to. */
  private BitSet open() {
    BitSet open = new BitSet();
    int[] nodes = new int[network.vertexCount()];
    nodes[0] = source;
    open.set(source);
    int count = 1;
    for (int i = 0; i < count; i++) {
      for (int half = network.first(nodes[i]); half >= 0; half = network.next(half)) {
        if (network.residual(half) > 0 && !open.get(network.head(half))) {
          open.set(network.head(half));
          nodes[count++] = network.head(half);
        }
      }
    }
    return open;
  }

  private void acceptAll(long[] keys, BooleanSupplier stop) {
    BackwardSearch search = new BackwardSearch(network);
    for (int v : order(keys)) {
      if (stop.getAsBoolean()) {
        throw new CancellationException("stopped before the end, as was asked");
      }
      if (search.reaches(source, in(v))) {
        search.push(source, in(v));
        int arc = network.addArc(in(v), source + 1, 1);
        network.push(2 * arc, 1);
        accepted.set(v);
      } else {
        search.closeMet();
      }
    }
  }

  private int[] order(long[] keys) {
    return IntStream.range(0, vertexCount)
        .filter(v -> distances[v] != UNREACHED)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer v) -> distances[v])
                .thenComparingLong(v -> keys[v])
                .thenComparingInt(v -> v))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[] distances(int[] roots) {
    int[] reached = new int[vertexCount];
    int[] distances = new int[vertexCount];
    Arrays.fill(distances, UNREACHED);
    int count = 0;
    for (int root : roots) {
      if (distances[root] == UNREACHED) {
        distances[root] = 0;
        reached[count++] = root;
      }
    }
    for (int i = 0; i < count; i++) {
      int v = reached[i];
      for (int half = network.first(out(v)); half >= 0; half = network.next(half)) {
        int w = network.head(half) / 2;
        if ((half & 1) == 0 && distances[w] == UNREACHED) {
          distances[w] = distances[v] + 1;
          reached[count++] = w;
        }
      }
    }
    return distances;
  }

  /** The node that takes in. */
  private static int in(int vertex) {
    return 2 * vertex;
  }

  /** The node that passes on. */
  private static int out(int vertex) {
    return 2 * vertex + 1;
  }
}
