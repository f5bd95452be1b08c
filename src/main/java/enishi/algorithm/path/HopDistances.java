package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * How many hops every vertex is away from the nearest of some sources, up to a limit: breadth-first
 * search. O(n + edges of the ball) time, O(n) space. Immutable once made.
 */
public final class HopDistances {
  /** What {@link #hops} says of a vertex beyond the limit. */
  public static final int UNREACHED = -1;

  /** hops[vertex] = hops from the nearest source, or UNREACHED. */
  private final int[] hops;

  /** order[0..reached − 1] = vertices in the order they were reached. */
  private final int[] order;

  private HopDistances(int[] hops, int[] order) {
    this.hops = hops;
    this.order = order;
  }

  public static HopDistances from(CsrGraph graph, int limit, int... sources) {
    BitSet bits = new BitSet();
    for (int source : sources) {
      bits.set(source);
    }
    return from(graph, limit, bits);
  }

  public static HopDistances from(CsrGraph graph, int limit, BitSet sources) {
    int[] hops = new int[graph.vertexCount()];
    Arrays.fill(hops, UNREACHED);
    int[] order = sources.stream().toArray();
    int reached = order.length;
    for (int source : order) {
      hops[source] = 0;
    }
    for (int head = 0; head < reached && hops[order[head]] < limit; head++) {
      int v = order[head];
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        int w = graph.target(slot);
        if (hops[w] == UNREACHED) {
          hops[w] = hops[v] + 1;
          if (reached == order.length) {
            order = Arrays.copyOf(order, Math.max(16, 2 * reached));
          }
          order[reached++] = w;
        }
      }
    }
    return new HopDistances(hops, Arrays.copyOf(order, reached));
  }

  /** Hops to a vertex, 0 for a source, {@link #UNREACHED} beyond the limit. */
  public int hops(int vertex) {
    return hops[vertex];
  }

  public boolean isReached(int vertex) {
    return hops[vertex] != UNREACHED;
  }

  public int reachedCount() {
    return order.length;
  }

  /** The vertices within the limit, nearest first, equally near ones in no order to rely on. */
  public IntStream reached() {
    return Arrays.stream(order);
  }
}
