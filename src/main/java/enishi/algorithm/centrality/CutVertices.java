package enishi.algorithm.centrality;

import enishi.graph.CsrGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which vertices and edges hold a graph together, and what falls apart without a vertex.
 *
 * <p>Problem: a cut vertex (bridge) is one whose removal leaves more components than there were.
 *
 * <p>Method: depth-first search with low points (Hopcroft and Tarjan, "Algorithm 447", CACM 16,
 * 1973, https://doi.org/10.1145/362248.362272), without recursion. The subtree of a child that
 * cannot climb above v is a piece that v's removal cuts off, and what is left of the component is
 * one more piece; so sizes are known from the tree.
 *
 * <p>Time: O(n + m) once; then O(degree) for the sizes without a vertex. Space: {@link
 * #memoryBytes}. Deterministic: searches start at the smallest vertex of a component and take
 * neighbours in ascending order. Immutable once made, so threads may share it.
 */
public final class CutVertices {
  private static final int NONE = -1;

  private final CsrGraph graph;

  /** order[i] = vertex met i-th; a subtree is a stretch of it. */
  private final int[] order;

  /** numbers[vertex] = its place in order. */
  private final int[] numbers;

  /** parents[vertex] = the vertex it was met from, NONE for the first of a component. */
  private final int[] parents;

  /** lows[vertex] = least number that an edge out of its subtree leads to, or its own. */
  private final int[] lows;

  /** sizes[vertex] = vertices of its subtree. */
  private final int[] sizes;

  /** roots[vertex] = smallest vertex of its component. */
  private final int[] roots;

  private int componentCount;

  public CutVertices(CsrGraph graph) {
    this.graph = graph;
    int n = graph.vertexCount();
    order = new int[n];
    numbers = new int[n];
    parents = new int[n];
    lows = new int[n];
    sizes = new int[n];
    roots = new int[n];
    Arrays.fill(numbers, NONE);
    int[] currents = new int[n];
    int met = 0;
    for (int root = 0; root < n; root++) {
      if (numbers[root] == NONE) {
        parents[root] = NONE;
        met = search(root, met, currents);
        componentCount++;
      }
    }
  }

  /** Bytes held for n vertices; a sixth more while it is made. */
  public static long memoryBytes(long n) {
    return 6 * 4 * n;
  }

  private int search(int root, int metBefore, int[] currents) {
    int met = meet(root, root, metBefore, currents);
    int v = root;
    while (v != NONE) {
      if (currents[v] < graph.end(v)) {
        int w = graph.target(currents[v]++);
        if (numbers[w] == NONE) {
          parents[w] = v;
          met = meet(w, root, met, currents);
          v = w;
        } else if (w != parents[v]) {
          lows[v] = Math.min(lows[v], numbers[w]);
        }
      } else {
        int parent = parents[v];
        if (parent != NONE) {
          lows[parent] = Math.min(lows[parent], lows[v]);
          sizes[parent] += sizes[v];
        }
        v = parent;
      }
    }
    return met;
  }

  private int meet(int v, int root, int met, int[] currents) {
    numbers[v] = met;
    order[met] = v;
    lows[v] = met;
    sizes[v] = 1;
    roots[v] = root;
    currents[v] = graph.begin(v);
    return met + 1;
  }

  public int componentCount() {
    return componentCount;
  }

  /** The smallest vertex of a vertex's component, which names the component. */
  public int component(int vertex) {
    return roots[vertex];
  }

  /** How many vertices a vertex's component has, itself included. */
  public int componentSize(int vertex) {
    return sizes[roots[vertex]];
  }

  /** Whether the component falls apart without the vertex. */
  public boolean isCut(int vertex) {
    return sizesWithout(vertex).length > 1;
  }

  /** The cut vertices, ascending. */
  public int[] cutVertices() {
    return IntStream.range(0, order.length).filter(this::isCut).toArray();
  }

  /** The bridges: for each the slot of its smaller end, ascending. */
  public int[] bridges() {
    return IntStream.range(0, order.length)
        .filter(v -> parents[v] != NONE && lows[v] > numbers[parents[v]])
        .map(v -> graph.findSlot(Math.min(v, parents[v]), Math.max(v, parents[v])))
        .sorted()
        .toArray();
  }

  /**
   * The sizes of the pieces that the rest of the vertex's component falls into without it, largest
   * first; one size where it does not fall apart, none where nobody else is in it.
   */
  public int[] sizesWithout(int vertex) {
    int[] ascending = pieces(vertex).map(piece -> size(piece, vertex)).sorted().toArray();
    int[] sizes = new int[ascending.length];
    Arrays.setAll(sizes, i -> ascending[ascending.length - 1 - i]);
    return sizes;
  }

  /**
   * The vertices that the largest piece loses without this vertex: those of all other pieces,
   * ascending. Of equally large pieces the one met first in the search counts as the largest.
   */
  public int[] cutOffWithout(int vertex) {
    int[] pieces = pieces(vertex).toArray();
    int largest = NONE;
    for (int piece : pieces) {
      if (largest == NONE || size(piece, vertex) > size(largest, vertex)) {
        largest = piece;
      }
    }
    int kept = largest;
    return Arrays.stream(pieces)
        .filter(piece -> piece != kept)
        .flatMap(piece -> members(piece, vertex))
        .sorted()
        .toArray();
  }

  /** The first vertex met of each piece: the root for what lies above, then children. */
  private IntStream pieces(int vertex) {
    int root = roots[vertex];
    IntStream below =
        IntStream.range(graph.begin(vertex), graph.end(vertex))
            .map(graph::target)
            .filter(w -> parents[w] == vertex && lows[w] >= numbers[vertex]);
    return vertex == root ? below : IntStream.concat(IntStream.of(root), below);
  }

  private int size(int piece, int vertex) {
    return piece == roots[vertex]
        ? sizes[piece] - 1 - below(vertex).map(c -> sizes[c]).sum()
        : sizes[piece];
  }

  private IntStream below(int vertex) {
    return pieces(vertex).filter(piece -> piece != roots[vertex]);
  }

  private IntStream members(int piece, int vertex) {
    BitSet places = new BitSet();
    setSubtree(places, piece, true);
    if (piece == roots[vertex]) {
      places.clear(numbers[vertex]);
      below(vertex).forEach(child -> setSubtree(places, child, false));
    }
    return places.stream().map(i -> order[i]);
  }

  private void setSubtree(BitSet places, int top, boolean in) {
    places.set(numbers[top], numbers[top] + sizes[top], in);
  }
}
