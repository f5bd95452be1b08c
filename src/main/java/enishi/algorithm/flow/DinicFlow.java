package enishi.algorithm.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The maximum flow between two vertices of a {@link FlowNetwork}, its minimum cut and the paths it
 * runs along.
 *
 * <p>Problem: the largest whole flow from source to sink within the capacities (Ford and Fulkerson,
 * Canadian J. Math. 8, 1956); by their theorem it equals the least capacity that separates the two.
 *
 * <p>Method: Dinic (Soviet Math. Doklady 11, 1970): breadth-first levels, then a blocking flow
 * along them, without recursion. {@link #augment} goes on from the flow that is there, so that arcs
 * can be added and capacities raised in between and nothing is started anew.
 *
 * <p>Time: O(V² · A), for unit capacities O(A · √V) for A arcs; far less in practice. Space: 16
 * bytes a vertex beside the network.
 *
 * <p>Deterministic: arcs are tried latest first. One thread.
 */
public final class DinicFlow {
  private static final int STOP_MASK = (1 << 13) - 1;

  private final FlowNetwork network;
  private final int source;
  private final int sink;
  private long value;

  /** levels[vertex] = 1 + arcs from the source in the residual network, 0 where unreached. */
  private int[] levels = new int[0];

  /** queue[0..reached − 1] = vertices in the order reached. */
  private int[] queue = new int[0];

  /** currents[vertex] = the half arc to try next. */
  private int[] currents = new int[0];

  /** path[depth] = half arc taken at that depth. */
  private int[] path = new int[0];

  private int steps;

  /** On a network whose arcs carry nothing yet. */
  public DinicFlow(FlowNetwork network, int source, int sink) {
    int n = network.vertexCount();
    if (source < 0 || sink < 0 || source >= n || sink >= n || source == sink) {
      throw new IllegalArgumentException(
          "source (%d) and sink (%d) are not two vertices of 0..%d".formatted(source, sink, n - 1));
    }
    this.network = network;
    this.source = source;
    this.sink = sink;
  }

  public static long memoryBytes(long vertices) {
    return 16 * vertices;
  }

  public FlowNetwork network() {
    return network;
  }

  /** The flow so far: the maximum after {@link #augment}, until the network is changed. */
  public long value() {
    return value;
  }

  /**
   * Raises the flow to the maximum and says its value.
   *
   * @throws CancellationException where {@code stop} said true; the flow so far stays and is valid
   */
  public long augment(BooleanSupplier stop) {
    makeRoom();
    while (setLevels(stop)) {
      for (int v = 0; v < network.vertexCount(); v++) {
        currents[v] = network.first(v);
      }
      for (int more = advance(stop); more > 0; more = advance(stop)) {
        value = Math.addExact(value, more);
      }
    }
    return value;
  }

  /**
   * The vertices on the source's side of the minimum cut nearest to the source, once the flow is
   * the maximum: those that could still get more.
   */
  public BitSet sourceSide() {
    makeRoom();
    setLevels(() -> false);
    BitSet side = new BitSet();
    for (int v = 0; v < network.vertexCount(); v++) {
      side.set(v, levels[v] > 0);
    }
    return side;
  }

  /** The arcs of that minimum cut, ascending; their capacities add up to the flow. */
  public int[] cutArcs() {
    BitSet side = sourceSide();
    int[] arcs = new int[network.arcCount()];
    int count = 0;
    for (int arc = 0; arc < network.arcCount(); arc++) {
      if (side.get(network.from(arc)) && !side.get(network.to(arc))) {
        arcs[count++] = arc;
      }
    }
    return Arrays.copyOf(arcs, count);
  }

  /** The flow taken apart into paths from source to sink; what runs in circles is left out. */
  public List<FlowPath> paths() {
    return new FlowDecomposition(network, source, sink).paths();
  }

  private void makeRoom() {
    int n = network.vertexCount();
    if (levels.length < n) {
      levels = new int[n];
      queue = new int[n];
      currents = new int[n];
      path = new int[n];
    }
  }

  /** Whether the sink can be reached at all. */
  private boolean setLevels(BooleanSupplier stop) {
    Arrays.fill(levels, 0);
    levels[source] = 1;
    queue[0] = source;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      lookAtStop(stop);
      int v = queue[i];
      for (int half = network.first(v); half >= 0; half = network.next(half)) {
        int w = network.head(half);
        if (levels[w] == 0 && network.residual(half) > 0) {
          levels[w] = levels[v] + 1;
          queue[reached++] = w;
        }
      }
    }
    return levels[sink] > 0;
  }

  /** Sends what one path of rising levels takes; 0 where there is none left. */
  private int advance(BooleanSupplier stop) {
    int depth = 0;
    int v = source;
    while (v != sink) {
      lookAtStop(stop);
      int half = currents[v];
      while (half >= 0
          && (network.residual(half) == 0 || levels[network.head(half)] != levels[v] + 1)) {
        half = network.next(half);
      }
      currents[v] = half;
      if (half >= 0) {
        path[depth++] = half;
        v = network.head(half);
      } else if (depth == 0) {
        return 0;
      } else {
        int back = path[--depth];
        v = network.head(back ^ 1);
        currents[v] = network.next(back);
      }
    }
    int amount = Integer.MAX_VALUE;
    for (int i = 0; i < depth; i++) {
      amount = Math.min(amount, network.residual(path[i]));
    }
    if (amount == FlowNetwork.UNLIMITED) {
      throw new IllegalStateException("a path of unlimited arcs leads from source to sink");
    }
    for (int i = 0; i < depth; i++) {
      network.push(path[i], amount);
    }
    return amount;
  }

  private void lookAtStop(BooleanSupplier stop) {
    if ((++steps & STOP_MASK) == 0 && stop.getAsBoolean()) {
      throw new CancellationException("stopped before the end, as was asked");
    }
  }
}
