package enishi.graph;

import static enishi.model.EnishiException.badInput;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * The table between the vertices of one graph (0..n−1) and the ids that live for ever. Vertices are
 * numbered in the order of their ids, so that "the smaller vertex" and "the smaller id" are the
 * same thing. Immutable.
 */
public final class VertexIds {
  /** ids[vertex] = id, ascending. */
  private final String[] ids;

  private VertexIds(String[] ids) {
    this.ids = ids;
  }

  /** Numbers the ids, given in any order; one that is given twice is refused. */
  public static VertexIds of(Collection<String> ids) {
    String[] sorted = ids.toArray(String[]::new);
    Arrays.sort(sorted);
    for (int v = 1; v < sorted.length; v++) {
      if (sorted[v].equals(sorted[v - 1])) {
        throw badInput(
            "id (%s) is given to two vertices, expected distinct ids.%n"
                + "Maybe two lists were put together without removing what they share.",
            sorted[v]);
      }
    }
    return new VertexIds(sorted);
  }

  public int size() {
    return ids.length;
  }

  public String id(int vertex) {
    return ids[vertex];
  }

  /** The vertex of an id; O(log n). */
  public OptionalInt find(String id) {
    int vertex = Arrays.binarySearch(ids, id);
    return vertex < 0 ? OptionalInt.empty() : OptionalInt.of(vertex);
  }

  /** The ids of some vertices, in their order. */
  public List<String> list(Collection<Integer> vertices) {
    return vertices.stream().map(this::id).toList();
  }

  /** About the bytes held: a reference, a String and a Latin-1 array with their headers per id. */
  public long memoryBytes() {
    long bytes = 16;
    for (String id : ids) {
      bytes += 4 + 24 + 16 + (id.length() + 7) / 8 * 8L;
    }
    return bytes;
  }
}
