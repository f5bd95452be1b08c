package enishi.graph;

import static enishi.model.EnishiException.badInput;

import java.util.Arrays;
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
  private static final int NONE = -1;

  private final CsrGraph old;
  private final CsrGraph.Columns before;
  private final VertexIds ids;

  /** All vertices keep their numbers, and the two arrays below are empty. */
  private final boolean keepsNumbers;

  /** newVertices[old vertex] = its vertex in the new graph, or NONE. */
  private final int[] newVertices;

  /** oldVertices[new vertex] = its vertex in the old graph, or NONE. */
  private final int[] oldVertices;

  /** The new vertices whose rows are given. */
  private final BitSet changed = new BitSet();

  /** The other new vertices in whose rows something comes, goes or changes. */
  private final BitSet beside = new BitSet();

  /** rowVertices[i], rowEnds[i] = the i-th vertex given, and the end of its row in the entries. */
  private int[] rowVertices = new int[16];

  private int[] rowEnds = new int[16];
  private int rows;

  /** entryTargets, entryStrengths = the rows given, one behind the other. */
  private int[] entryTargets = new int[256];

  private float[] entryStrengths = new float[256];
  private int entries;

  private CsrGraphPatch(CsrGraph old, VertexIds ids, int[] newVertices) {
    this.old = old;
    this.before = old.columns();
    this.ids = ids;
    keepsNumbers = isIdentity(newVertices, old.vertexCount(), ids.size());
    this.newVertices = keepsNumbers ? new int[0] : newVertices;
    this.oldVertices = keepsNumbers ? new int[0] : inverse(newVertices, ids.size());
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
    int after = rows == 0 ? NONE : rowVertices[rows - 1];
    if (vertex <= after || vertex >= ids.size() || targets.length != strengths.length) {
      throw new IllegalArgumentException(
          "row of vertex %d with %d targets and %d strengths, expected a vertex of %d..%d"
              .formatted(vertex, targets.length, strengths.length, after + 1, ids.size() - 1));
    }
    if (rows == rowVertices.length) {
      rowVertices = Arrays.copyOf(rowVertices, 2 * rows);
      rowEnds = Arrays.copyOf(rowEnds, 2 * rows);
    }
    int end = Math.addExact(entries, targets.length);
    if (end > entryTargets.length) {
      int room = (int) Math.min(Integer.MAX_VALUE - 8, 2L * end);
      entryTargets = Arrays.copyOf(entryTargets, room);
      entryStrengths = Arrays.copyOf(entryStrengths, room);
    }
    System.arraycopy(targets, 0, entryTargets, entries, targets.length);
    System.arraycopy(strengths, 0, entryStrengths, entries, targets.length);
    entries = end;
    rowVertices[rows] = vertex;
    rowEnds[rows++] = end;
    changed.set(vertex);
    return this;
  }

  /** The new graph; rows that contradict each other are refused. */
  public CsrGraph apply() {
    requireRows();
    long[] arrivals = arrivals();
    markBeside(arrivals);
    int[] offsets = offsets(arrivals);
    int[] targets = new int[offsets[ids.size()]];
    float[] strengths = new float[targets.length];
    int arrival = 0;
    int v = 0;
    while (v < ids.size()) {
      int place = offsets[v];
      if (changed.get(v)) {
        int row = rowOf(v);
        int from = rowBegin(row);
        System.arraycopy(entryTargets, from, targets, place, rowEnds[row] - from);
        System.arraycopy(entryStrengths, from, strengths, place, rowEnds[row] - from);
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

  private void requireRows() {
    for (int row = 0; row < rows; row++) {
      int v = rowVertices[row];
      for (int i = rowBegin(row); i < rowEnds[row]; i++) {
        int target = entryTargets[i];
        boolean ascends = i == rowBegin(row) || entryTargets[i - 1] < target;
        boolean fits = ascends && target >= 0 && target < ids.size() && target != v;
        if (!fits || !(entryStrengths[i] > 0 && entryStrengths[i] <= 1)) {
          throw badInput(
              "row of %s leads to vertex (%d) at strength (%s), expected ascending other vertices"
                  + " at a strength above 0 and at most 1",
              ids.id(v), target, entryStrengths[i]);
        }
        if (changed.get(target) && entryStrengths[i] != strengthInRow(rowOf(target), v)) {
          throw badInput(
              "rows of %s and %s do not agree on the strength (%s) between them",
              ids.id(v), ids.id(target), entryStrengths[i]);
        }
      }
    }
  }

  /** (target, entry) of every entry that leads from a given row into another, by target. */
  private long[] arrivals() {
    long[] found = new long[entries];
    int count = 0;
    for (int i = 0; i < entries; i++) {
      if (!changed.get(entryTargets[i])) {
        found[count++] = (long) entryTargets[i] << 32 | i;
      }
    }
    long[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private void markBeside(long[] arrivals) {
    for (long arrival : arrivals) {
      beside.set((int) (arrival >> 32));
    }
    for (int row = 0; row < rows; row++) {
      markNeighbours(oldVertex(rowVertices[row]));
    }
    for (int o = 0; o < newVertices.length; o++) {
      if (newVertices[o] == NONE) {
        markNeighbours(o);
      }
    }
    beside.andNot(changed);
  }

  private void markNeighbours(int oldVertex) {
    if (oldVertex != NONE) {
      for (int slot = old.begin(oldVertex); slot < old.end(oldVertex); slot++) {
        int v = newVertex(old.target(slot));
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
        int row = rowOf(v);
        degree = rowEnds[row] - rowBegin(row);
      } else {
        int o = oldVertex(v);
        degree = o == NONE ? 0 : old.degree(o);
        if (beside.get(v)) {
          for (int slot = o == NONE ? 0 : old.begin(o); o != NONE && slot < old.end(o); slot++) {
            degree -= stays(newVertex(old.target(slot))) ? 0 : 1;
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
    int o = oldVertex(v);
    int slot = o == NONE ? 0 : old.begin(o);
    int end = o == NONE ? 0 : old.end(o);
    int next = arrival;
    int at = place;
    while (true) {
      while (slot < end && !stays(newVertex(before.targets()[slot]))) {
        slot++;
      }
      boolean arrives = next < arrivals.length && (int) (arrivals[next] >> 32) == v;
      int giver = arrives ? rowVertices[rowOfEntry((int) arrivals[next])] : Integer.MAX_VALUE;
      int kept = slot < end ? newVertex(before.targets()[slot]) : Integer.MAX_VALUE;
      if (giver == kept) {
        return next;
      }
      targets[at] = Math.min(giver, kept);
      strengths[at++] =
          giver < kept ? entryStrengths[(int) arrivals[next++]] : before.strengths()[slot++];
    }
  }

  /** The end of the vertices from v on whose rows are copied and were neighbours before. */
  private int endOfRun(int v) {
    int changes = changed.nextSetBit(v);
    int touched = beside.nextSetBit(v);
    int end = changes < 0 ? ids.size() : changes;
    end = touched < 0 ? end : Math.min(end, touched);
    if (keepsNumbers) {
      return end;
    }
    int run = v + 1;
    while (run < end && oldVertex(run) == oldVertex(v) + run - v && oldVertex(v) != NONE) {
      run++;
    }
    return run;
  }

  private void copy(int from, int to, int place, int[] targets, float[] strengths) {
    int o = oldVertex(from);
    if (o == NONE) {
      return;
    }
    int begin = old.begin(o);
    int size = old.begin(o + to - from) - begin;
    System.arraycopy(before.strengths(), begin, strengths, place, size);
    System.arraycopy(before.targets(), begin, targets, place, size);
    for (int i = place; !keepsNumbers && i < place + size; i++) {
      targets[i] = newVertices[targets[i]];
    }
  }

  private int newVertex(int oldVertex) {
    return keepsNumbers ? oldVertex : newVertices[oldVertex];
  }

  private int oldVertex(int newVertex) {
    return keepsNumbers ? newVertex : oldVertices[newVertex];
  }

  private int rowBegin(int row) {
    return row == 0 ? 0 : rowEnds[row - 1];
  }

  private int rowOf(int changedVertex) {
    return Arrays.binarySearch(rowVertices, 0, rows, changedVertex);
  }

  private int rowOfEntry(int entry) {
    int row = Arrays.binarySearch(rowEnds, 0, rows, entry + 1);
    int at = row < 0 ? -row - 1 : row;
    while (at > 0 && rowEnds[at - 1] == rowEnds[at]) {
      at--;
    }
    return at;
  }

  /** 0 where the row has no such target. */
  private float strengthInRow(int row, int target) {
    int at = Arrays.binarySearch(entryTargets, rowBegin(row), rowEnds[row], target);
    return at < 0 ? 0 : entryStrengths[at];
  }

  private static boolean isIdentity(int[] newVertices, int oldSize, int newSize) {
    boolean same = oldSize == newSize;
    for (int o = 0; same && o < newVertices.length; o++) {
      same = newVertices[o] == o;
    }
    return same;
  }

  private static int[] inverse(int[] newVertices, int size) {
    int[] inverse = new int[size];
    Arrays.fill(inverse, NONE);
    int last = NONE;
    for (int o = 0; o < newVertices.length; o++) {
      int v = newVertices[o];
      if (v == NONE) {
        continue;
      }
      if (v <= last || v >= size) {
        throw new IllegalArgumentException(
            "vertex %d becomes %d after %d, expected ascending numbers below %d"
                .formatted(o, v, last, size));
      }
      inverse[v] = o;
      last = v;
    }
    return inverse;
  }
}
