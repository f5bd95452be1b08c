package enishi.algorithm.flow;

import java.util.Arrays;

/**
 * A directed network with whole capacities and the flow in it. Arcs are numbered 0, 1, … as they
 * are added; parallel arcs and arcs back are allowed. Arcs can be added and capacities raised while
 * a flow is in it, and the flow stays. Not for several threads at once.
 *
 * <p>Space: about 12 bytes a vertex and 24 an arc, up to twice that while it grows.
 */
public final class FlowNetwork {
  /** A capacity that nothing exhausts. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private static final int NONE = -1;

  /** firsts[vertex] = the half arc added last at the vertex, or NONE. */
  private int[] firsts;

  private int vertexCount;

  /** nexts[half] = the half arc added before it at the same vertex; arc a has halves 2a, 2a + 1. */
  private int[] nexts = new int[32];

  /** heads[half] = the vertex it leads to. */
  private int[] heads = new int[32];

  /** residuals[half] = how much more it can carry; of the odd half: the flow of the arc. */
  private int[] residuals = new int[32];

  private int halves;

  public FlowNetwork(int vertexCount) {
    firsts = new int[vertexCount];
    Arrays.fill(firsts, NONE);
    this.vertexCount = vertexCount;
  }

  /** The same network with the same flow, to be changed apart. */
  FlowNetwork copy() {
    FlowNetwork copy = new FlowNetwork(0);
    copy.firsts = firsts.clone();
    copy.vertexCount = vertexCount;
    copy.nexts = nexts.clone();
    copy.heads = heads.clone();
    copy.residuals = residuals.clone();
    copy.halves = halves;
    return copy;
  }

  public static long memoryBytes(long vertices, long arcs) {
    return 12 * vertices + 24 * arcs;
  }

  public int vertexCount() {
    return vertexCount;
  }

  public int arcCount() {
    return halves / 2;
  }

  /** Adds a vertex without arcs and says its number. */
  public int addVertex() {
    if (vertexCount == firsts.length) {
      firsts = Arrays.copyOf(firsts, Math.max(16, 2 * vertexCount));
    }
    firsts[vertexCount] = NONE;
    return vertexCount++;
  }

  /** Adds an arc and says its number. */
  public int addArc(int from, int to, int capacity) {
    requireVertex(from);
    requireVertex(to);
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity (%d) must be at least 0".formatted(capacity));
    }
    if (halves == heads.length) {
      int room = Math.multiplyExact(halves, 2);
      nexts = Arrays.copyOf(nexts, room);
      heads = Arrays.copyOf(heads, room);
      residuals = Arrays.copyOf(residuals, room);
    }
    addHalf(from, to, capacity);
    addHalf(to, from, 0);
    return halves / 2 - 1;
  }

  /** Lets an arc carry more; the flow in the network stays as it is. */
  public void raiseCapacity(int arc, int more) {
    requireArc(arc);
    if (more < 0) {
      throw new IllegalArgumentException("more (%d) must be at least 0".formatted(more));
    }
    if (residuals[2 * arc] != UNLIMITED) {
      residuals[2 * arc] = Math.addExact(capacity(arc), more) - flow(arc);
    }
  }

  public int from(int arc) {
    requireArc(arc);
    return heads[2 * arc + 1];
  }

  public int to(int arc) {
    requireArc(arc);
    return heads[2 * arc];
  }

  public int capacity(int arc) {
    requireArc(arc);
    int residual = residuals[2 * arc];
    return residual == UNLIMITED ? UNLIMITED : residual + residuals[2 * arc + 1];
  }

  public int flow(int arc) {
    requireArc(arc);
    return residuals[2 * arc + 1];
  }

  int first(int vertex) {
    return firsts[vertex];
  }

  int next(int half) {
    return nexts[half];
  }

  int head(int half) {
    return heads[half];
  }

  int residual(int half) {
    return residuals[half];
  }

  /** Sends more along a half arc, which takes it from the other half. */
  void push(int half, int amount) {
    int arc = half & ~1;
    int flow = half == arc ? amount : -amount;
    if (residuals[arc] != UNLIMITED) {
      residuals[arc] -= flow;
    }
    residuals[arc + 1] = Math.addExact(residuals[arc + 1], flow);
  }

  private void addHalf(int from, int to, int capacity) {
    nexts[halves] = firsts[from];
    heads[halves] = to;
    residuals[halves] = capacity;
    firsts[from] = halves++;
  }

  private void requireVertex(int vertex) {
    if (vertex < 0 || vertex >= vertexCount) {
      throw new IllegalArgumentException(
          "vertex (%d) is outside 0..%d".formatted(vertex, vertexCount - 1));
    }
  }

  private void requireArc(int arc) {
    if (arc < 0 || arc >= halves / 2) {
      throw new IllegalArgumentException(
          "arc (%d) is outside 0..%d".formatted(arc, halves / 2 - 1));
    }
  }
}
