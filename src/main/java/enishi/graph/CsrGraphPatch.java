package enishi.graph;

import static enishi.graph.VertexMoves.NONE;

import java.util.BitSet;

/**
 * Makes a graph from an older one and the complete new rows of the vertices that changed. All other
 * rows are copied, except that their entries towards vertices that changed or went are made to
 * agree, so that the result is symmetric. Vertices may come and go, if those that stay keep their
 * order; one that came without a row has no edge.
 *
 * <p>O(n + m) time in copies of whole arrays, and O(e log e) besides for e entries in the rows that
 * changed and in those beside them; the new graph and 4n bytes of space. Deterministic. Not for
 * several threads at once.
 */
public final class CsrGraphPatch {
  private final CsrGraph old;
  private final CsrGraph.Columns before;
  private final VertexIds ids;

  private final VertexMoves moves;
  private final GivenRows given;

  /** The new vertices whose rows are given. */
  private final BitSet changed;

  /** The other new vertices in whose rows something comes, goes or changes. */
  private final BitSet beside = new BitSet();

  private CsrGraphPatch(CsrGraph old, VertexIds ids, int[] newVertices) {
    this.old = old;
    this.before = old.columns();
    this.ids = ids;
    moves = new VertexMoves(newVertices, old.vertexCount(), ids.size());
    given = new GivenRows(ids);
    changed = given.vertices();
  }

  /** A patch that keeps all vertices and their numbers. */
  public static CsrGraphPatch of(CsrGraph old) {
    return new CsrGraphPatch(old, old.ids(), new int[0]);
  }

  /**
   * A patch to other vertices.
   *
   * @param newVertices by old vertex its number among the new ids, ascending, or −1 if it went
   */
  public static CsrGraphPatch of(CsrGraph old, VertexIds newIds, int[] newVertices) {
    if (newVertices.length != old.vertexCount()) {
      throw new IllegalArgumentException(
          "%d new numbers for %d vertices".formatted(newVertices.length, old.vertexCount()));
    }
    return new CsrGraphPatch(old, newIds, newVertices);
  }

  /**
   * Gives the complete row of one vertex; vertices come in ascending order, and so do the targets.
   * All numbers are those of the new graph.
   */
  public CsrGraphPatch row(int vertex, int[] targets, float[] strengths) {
    given.add(vertex, targets, strengths);
    return this;
  }

  /** The new graph; rows that contradict each other are refused. */
  public CsrGraph apply() {
    given.requireGraph();
    long[] arrivals = given.arrivals();
    markBeside(arrivals);
    int[] offsets = offsets(arrivals);
    int[] targets = new int[offsets[ids.size()]];
    float[] strengths = new float[targets.length];
    int arrival = 0;
    int v = 0;
    while (v < ids.size()) {
      int place = offsets[v];
      if (changed.get(v)) {
        given.copy(v, place, targets, strengths);
        v++;
      } else if (beside.get(v)) {
        arrival = merge(v, arrivals, arrival, place, targets, strengths);
        v++;
      } else {
        int end = endOfRun(v);
        copy(v, end, place, targets, strengths);
        v = end;
      }
    }
    return new CsrGraph(offsets, targets, strengths, ids);
  }

  /** Bytes of the new graph and of what is needed to make it, if it has so many vertices, edges. */
  public static long memoryBytes(long vertices, long edges) {
    return 12 * vertices + 16 * edges;
  }

  private void markBeside(long[] arrivals) {
    for (long arrival : arrivals) {
      beside.set((int) (arrival >> 32));
    }
    for (int row = 0; row < given.size(); row++) {
      markNeighbours(moves.oldVertex(given.vertex(row)));
    }
    moves.forEachGone(this::markNeighbours);
    beside.andNot(changed);
  }

  private void markNeighbours(int oldVertex) {
    if (oldVertex != NONE) {
      for (int slot = old.begin(oldVertex); slot < old.end(oldVertex); slot++) {
        int v = moves.newVertex(old.target(slot));
        if (v != NONE) {
          beside.set(v);
        }
      }
    }
  }

  private int[] offsets(long[] arrivals) {
    int[] offsets = new int[ids.size() + 1];
    int arrival = 0;
    for (int v = 0; v < ids.size(); v++) {
      int degree;
      if (changed.get(v)) {
        degree = given.degree(v);
      } else {
        int o = moves.oldVertex(v);
        degree = o == NONE ? 0 : old.degree(o);
        if (beside.get(v)) {
          for (int slot = o == NONE ? 0 : old.begin(o); o != NONE && slot < old.end(o); slot++) {
            degree -= stays(moves.newVertex(old.target(slot))) ? 0 : 1;
          }
          for (; arrival < arrivals.length && (int) (arrivals[arrival] >> 32) == v; arrival++) {
            degree++;
          }
        }
      }
      offsets[v + 1] = Math.addExact(offsets[v], degree);
    }
    return offsets;
  }

  /** Whether an old entry towards this new vertex is copied. */
  private boolean stays(int newVertex) {
    return newVertex != NONE && !changed.get(newVertex);
  }

  /** Puts the old entries that stay and the arrivals of a vertex in order; the next arrival. */
  private int merge(
      int v, long[] arrivals, int arrival, int place, int[] targets, float[] strengths) {
    int o = moves.oldVertex(v);
    int slot = o == NONE ? 0 : old.begin(o);
    int end = o == NONE ? 0 : old.end(o);
    int next = arrival;
    int at = place;
    while (true) {
      while (slot < end && !stays(moves.newVertex(before.targets()[slot]))) {
        slot++;
      }
      boolean arrives = next < arrivals.length && (int) (arrivals[next] >> 32) == v;
      int giver = arrives ? given.giver((int) arrivals[next]) : Integer.MAX_VALUE;
      int kept = slot < end ? moves.newVertex(before.targets()[slot]) : Integer.MAX_VALUE;
      if (giver == kept) {
        return next;
      }
      targets[at] = Math.min(giver, kept);
      strengths[at++] =
          giver < kept ? given.strength((int) arrivals[next++]) : before.strengths()[slot++];
    }
  }

  /** The end of the vertices from v on whose rows are copied and were neighbours before. */
  private int endOfRun(int v) {
    int changes = changed.nextSetBit(v);
    int touched = beside.nextSetBit(v);
    int end = changes < 0 ? ids.size() : changes;
    end = touched < 0 ? end : Math.min(end, touched);
    return moves.endOfRun(v, end);
  }

  private void copy(int from, int to, int place, int[] targets, float[] strengths) {
    int o = moves.oldVertex(from);
    if (o == NONE) {
      return;
    }
    int begin = old.begin(o);
    int size = old.begin(o + to - from) - begin;
    System.arraycopy(before.strengths(), begin, strengths, place, size);
    System.arraycopy(before.targets(), begin, targets, place, size);
    moves.renumber(targets, place, place + size);
  }
}
