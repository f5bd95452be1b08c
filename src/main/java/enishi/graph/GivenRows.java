package enishi.graph;

import static enishi.model.EnishiException.badInput;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The complete new rows of some vertices of a graph, one behind the other as they were given. All
 * vertices are those of the new graph.
 */
final class GivenRows {
  private final VertexIds ids;

  /** The vertices whose rows are given. */
  private final BitSet vertices = new BitSet();

  /** rowVertices[i], rowEnds[i] = the i-th vertex given, and the end of its row in the entries. */
  private int[] rowVertices = new int[16];

  private int[] rowEnds = new int[16];
  private int rows;

  /** entryTargets, entryStrengths = the rows given, one behind the other. */
  private int[] entryTargets = new int[256];

  private float[] entryStrengths = new float[256];
  private int entries;

  GivenRows(VertexIds ids) {
    this.ids = ids;
  }

  /** Vertices come in ascending order, and so do the targets of each. */
  void add(int vertex, int[] targets, float[] strengths) {
    int after = rows == 0 ? VertexMoves.NONE : rowVertices[rows - 1];
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
    vertices.set(vertex);
  }

  int size() {
    return rows;
  }

  int vertex(int row) {
    return rowVertices[row];
  }

  /** The vertices whose rows are given; not to be changed. */
  BitSet vertices() {
    return vertices;
  }

  /** How many entries the row of a given vertex has. */
  int degree(int vertex) {
    int row = rowOf(vertex);
    return rowEnds[row] - rowBegin(row);
  }

  /** The vertex in whose row an entry stands. */
  int giver(int entry) {
    return rowVertices[rowOfEntry(entry)];
  }

  float strength(int entry) {
    return entryStrengths[entry];
  }

  /** Copies the row of a given vertex to a place of a graph's columns. */
  void copy(int vertex, int place, int[] targets, float[] strengths) {
    int row = rowOf(vertex);
    int from = rowBegin(row);
    System.arraycopy(entryTargets, from, targets, place, rowEnds[row] - from);
    System.arraycopy(entryStrengths, from, strengths, place, rowEnds[row] - from);
  }

  /** Refuses rows that are none of a graph, or that contradict each other. */
  void requireGraph() {
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
        if (vertices.get(target) && entryStrengths[i] != strengthInRow(rowOf(target), v)) {
          throw badInput(
              "rows of %s and %s do not agree on the strength (%s) between them",
              ids.id(v), ids.id(target), entryStrengths[i]);
        }
      }
    }
  }

  /** (target, entry) of every entry that leads from a given row into another, by target. */
  long[] arrivals() {
    long[] found = new long[entries];
    int count = 0;
    for (int i = 0; i < entries; i++) {
      if (!vertices.get(entryTargets[i])) {
        found[count++] = (long) entryTargets[i] << 32 | i;
      }
    }
    long[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
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
}
