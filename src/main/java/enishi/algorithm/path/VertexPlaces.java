package enishi.algorithm.path;

import java.util.Arrays;

/**
 * Numbers the vertices it is given, from 0 in the order they come: a hash table with open
 * addressing, at most half full, so that scratch space grows with what a search touches and not
 * with the graph. 12 to 24 bytes a vertex. Not for several threads at once.
 */
final class VertexPlaces {
  static final int NONE = -1;

  /** Fibonacci hashing: 2^32 divided by the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  /** keys[cell] = vertex, or NONE; a power of two cells. */
  private int[] keys;

  /** places[cell] = place of the vertex in the cell. */
  private int[] places;

  /** vertices[place] = vertex. */
  private int[] vertices;

  private int shift;
  private int size;

  VertexPlaces(int expected) {
    int cells = Math.max(8, Integer.highestOneBit(Math.max(1, 2 * expected - 1)) << 1);
    keys = new int[cells];
    Arrays.fill(keys, NONE);
    places = new int[cells];
    vertices = new int[cells / 2];
    shift = 32 - Integer.numberOfTrailingZeros(cells);
  }

  int size() {
    return size;
  }

  int vertex(int place) {
    return vertices[place];
  }

  boolean contains(int vertex) {
    return find(vertex) != NONE;
  }

  /** The place of a vertex, or NONE. */
  int find(int vertex) {
    int mask = keys.length - 1;
    int cell = vertex * SPREAD >>> shift;
    while (true) {
      int key = keys[cell];
      if (key == vertex) {
        return places[cell];
      }
      if (key == NONE) {
        return NONE;
      }
      cell = cell + 1 & mask;
    }
  }

  /** The place of a vertex; size() − 1 after the call where it is new. */
  int add(int vertex) {
    int mask = keys.length - 1;
    int cell = vertex * SPREAD >>> shift;
    while (keys[cell] != NONE) {
      if (keys[cell] == vertex) {
        return places[cell];
      }
      cell = cell + 1 & mask;
    }
    if (size == vertices.length) {
      grow();
      return add(vertex);
    }
    keys[cell] = vertex;
    places[cell] = size;
    vertices[size] = vertex;
    return size++;
  }

  private void grow() {
    int cells = Math.multiplyExact(2, keys.length);
    keys = new int[cells];
    Arrays.fill(keys, NONE);
    places = new int[cells];
    shift--;
    vertices = Arrays.copyOf(vertices, cells / 2);
    for (int place = 0; place < size; place++) {
      int cell = vertices[place] * SPREAD >>> shift;
      while (keys[cell] != NONE) {
        cell = cell + 1 & (cells - 1);
      }
      keys[cell] = vertices[place];
      places[cell] = place;
    }
  }
}
