package enishi.graph;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which vertex of an older graph is which of a newer one. Vertices come and go; those that stay
 * keep their order.
 */
final class VertexMoves {
  static final int NONE = -1;

  /** All vertices keep their numbers, and the two arrays below are empty. */
  private final boolean keepsNumbers;

  /** newVertices[old vertex] = its vertex in the new graph, or NONE. */
  private final int[] newVertices;

  /** oldVertices[new vertex] = its vertex in the old graph, or NONE. */
  private final int[] oldVertices;

  /**
   * @param newVertices by old vertex its new number, ascending, or NONE if it went; empty where all
   *     keep theirs
   */
  VertexMoves(int[] newVertices, int oldSize, int newSize) {
    keepsNumbers = isIdentity(newVertices, oldSize, newSize);
    this.newVertices = keepsNumbers ? new int[0] : newVertices;
    this.oldVertices = keepsNumbers ? new int[0] : inverse(newVertices, newSize);
  }

  /** NONE for one that went. */
  int newVertex(int oldVertex) {
    return keepsNumbers ? oldVertex : newVertices[oldVertex];
  }

  /** NONE for one that came. */
  int oldVertex(int newVertex) {
    return keepsNumbers ? newVertex : oldVertices[newVertex];
  }

  /** Every old vertex that went, ascending. */
  void forEachGone(IntConsumer each) {
    for (int o = 0; o < newVertices.length; o++) {
      if (newVertices[o] == NONE) {
        each.accept(o);
      }
    }
  }

  /** The end, no later than this one, of the new vertices from v on that stood side by side. */
  int endOfRun(int v, int end) {
    if (keepsNumbers) {
      return end;
    }
    int run = v + 1;
    while (run < end && oldVertex(run) == oldVertex(v) + run - v && oldVertex(v) != NONE) {
      run++;
    }
    return run;
  }

  /** Puts new numbers in place of old ones, all of vertices that stay. */
  void renumber(int[] vertices, int begin, int end) {
    for (int i = begin; !keepsNumbers && i < end; i++) {
      vertices[i] = newVertices[vertices[i]];
    }
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
