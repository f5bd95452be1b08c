package enishi.graph;

import java.util.Arrays;

/**
 * An undirected simple graph with a strength on every edge, held in compressed sparse rows: all
 * neighbours in one array, row after row. Every edge takes two slots, one in the row of each end,
 * and a row is sorted by neighbour. Immutable, so threads may share it.
 *
 * <p>Space: 4(n+1) + 16m bytes for n vertices and m edges, and the ids.
 */
public final class CsrGraph {
  /** offsets[v] = first slot of v's row, which ends before offsets[v + 1]; n + 1 values. */
  private final int[] offsets;

  /** targets[slot] = vertex at the far end of the slot, ascending within a row; 2m values. */
  private final int[] targets;

  /** strengths[slot] = strength of the edge, above 0 up to 1; 2m values. */
  private final float[] strengths;

  private final VertexIds ids;

  CsrGraph(int[] offsets, int[] targets, float[] strengths, VertexIds ids) {
    this.offsets = offsets;
    this.targets = targets;
    this.strengths = strengths;
    this.ids = ids;
  }

  public static CsrGraphBuilder builder(VertexIds ids) {
    return new CsrGraphBuilder(ids);
  }

  /**
   * Takes rows over, which nobody may change afterwards: v owns the slots offsets[v] until
   * offsets[v + 1]. Refused where rows are not ascending, lead to their own vertex or out of the
   * graph, hold a strength outside 0..1, or where a vertex has more or fewer edges in its own row
   * than lead to it, which a graph that is symmetric cannot have. O(n + m) time.
   */
  public static CsrGraph ofRows(VertexIds ids, int[] offsets, int[] targets, float[] strengths) {
    CsrRows.requireRows(ids, offsets, targets, strengths);
    return new CsrGraph(offsets, targets, strengths, ids);
  }

  /** The rows as they lie in memory: shared, not to be changed. */
  public Columns columns() {
    return new Columns(offsets, targets, strengths);
  }

  public int vertexCount() {
    return offsets.length - 1;
  }

  public int edgeCount() {
    return targets.length / 2;
  }

  /** Twice the edges: slots are numbered 0..slotCount−1. */
  public int slotCount() {
    return targets.length;
  }

  public VertexIds ids() {
    return ids;
  }

  public int degree(int vertex) {
    return offsets[vertex + 1] - offsets[vertex];
  }

  /** The first slot of a vertex. */
  public int begin(int vertex) {
    return offsets[vertex];
  }

  /** The slot after the last one of a vertex. */
  public int end(int vertex) {
    return offsets[vertex + 1];
  }

  public int target(int slot) {
    return targets[slot];
  }

  /** Above 0 up to 1, rounded to a float: at most 2^−24 of it away from the facts' own value. */
  public double strength(int slot) {
    return strengths[slot];
  }

  /**
   * −ln of the strength, at least 0. StrictMath, so that every machine ranks paths the same way.
   */
  public double cost(int slot) {
    return 0 - StrictMath.log(strengths[slot]);
  }

  /** The slot of u that leads to v, or −1 where they are not adjacent; O(log degree). */
  public int findSlot(int u, int v) {
    int slot = Arrays.binarySearch(targets, begin(u), end(u), v);
    return slot < 0 ? -1 : slot;
  }

  /** The vertex in whose row a slot lies; O(log n). */
  public int owner(int slot) {
    int low = 0;
    int high = vertexCount() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (offsets[middle] <= slot) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Bytes held by the arrays above, with their headers, and by the ids. */
  public long memoryBytes() {
    return 3 * 16L
        + 4L * offsets.length
        + 4L * targets.length
        + 4L * strengths.length
        + ids.memoryBytes();
  }

  /**
   * The arrays of a graph, for a file of them: first slot of each vertex, and by slot the far end
   * and the strength.
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Columns(int[] offsets, int[] targets, float[] strengths) {}
}
