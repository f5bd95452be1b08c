package enishi.algorithm.path;

import java.util.Arrays;
import java.util.BitSet;

/** A few vertices among many. Immutable; its space grows with them and not with the graph. */
final class VertexSet {
  static final VertexSet NONE = new VertexSet(new int[0]);

  /** sorted[i] = a vertex, ascending. */
  private final int[] sorted;

  private final VertexPlaces places;

  private VertexSet(int[] sorted) {
    this.sorted = sorted;
    places = new VertexPlaces(sorted.length);
    for (int vertex : sorted) {
      places.add(vertex);
    }
  }

  static VertexSet of(int... vertices) {
    return new VertexSet(Arrays.stream(vertices).sorted().distinct().toArray());
  }

  static VertexSet of(BitSet vertices) {
    return new VertexSet(vertices.stream().toArray());
  }

  /** These and some more. */
  VertexSet with(int... more) {
    int[] all = Arrays.copyOf(sorted, sorted.length + more.length);
    System.arraycopy(more, 0, all, sorted.length, more.length);
    return of(all);
  }

  VertexSet without(VertexSet others) {
    return new VertexSet(Arrays.stream(sorted).filter(v -> !others.contains(v)).toArray());
  }

  VertexSet within(VertexSet others) {
    return new VertexSet(Arrays.stream(sorted).filter(others::contains).toArray());
  }

  boolean contains(int vertex) {
    return sorted.length == 1 ? sorted[0] == vertex : places.contains(vertex);
  }

  int size() {
    return sorted.length;
  }

  int at(int index) {
    return sorted[index];
  }

  void requireFits(int vertexCount) {
    int outside = sorted.length == 0 || sorted[0] < 0 ? 0 : sorted.length - 1;
    if (sorted.length > 0 && (sorted[outside] < 0 || sorted[outside] >= vertexCount)) {
      throw new IllegalArgumentException(
          "vertex (%d) is outside 0..%d".formatted(sorted[outside], vertexCount - 1));
    }
  }
}
