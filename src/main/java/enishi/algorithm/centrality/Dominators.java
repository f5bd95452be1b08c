package enishi.algorithm.centrality;

import java.util.stream.IntStream;

/**
 * Whose way from the roots of a directed graph leads through whom.
 *
 * <p>Problem: x dominates v where every path from a root to v passes x. The nearest such vertex is
 * v's immediate dominator; together they are a tree. A virtual root before all roots lets there be
 * many; a vertex that rests on no single one has that for its immediate dominator.
 *
 * <p>Method: Lengauer and Tarjan, "A fast algorithm for finding dominators in a flowgraph" (ACM
 * TOPLAS 1, 1979, https://doi.org/10.1145/357062.357071), the simpler version with path compression
 * only, without recursion.
 *
 * <p>Time: O(m log n), and O(n) for each list asked for. Space: {@link #memoryBytes}. The result is
 * unique, so it does not depend on any order. Immutable once made.
 */
public final class Dominators {
  /** What {@link #immediate} says of a vertex that rests on no single other vertex. */
  public static final int NOBODY = -1;

  /** What {@link #immediate} says of a vertex that no root reaches. */
  public static final int UNREACHED = -2;

  /** numbers[vertex] = place in depth-first order from 1, 0 where unreached. */
  private final int[] numbers;

  /** vertices[number] = vertex; 0 is the virtual root. */
  private final int[] vertices;

  /** dominators[number] = number of the immediate dominator, which is smaller. */
  private final int[] dominators;

  /** sizes[number] = vertices of its dominator subtree, itself included. */
  private final int[] sizes;

  private Dominators(int[] numbers, int[] vertices, int[] dominators) {
    this.numbers = numbers;
    this.vertices = vertices;
    this.dominators = dominators;
    sizes = new int[vertices.length];
    for (int i = sizes.length - 1; i > 0; i--) {
      sizes[dominators[i]] += ++sizes[i];
    }
  }

  /** Arc i leads from froms[i] to tos[i]; vertices are 0..vertexCount − 1. */
  public static Dominators of(int vertexCount, int[] froms, int[] tos, int... roots) {
    DominatorSearch search = new DominatorSearch(vertexCount, froms, tos, roots);
    int[] dominators = search.dominators();
    return new Dominators(search.numbers(), search.vertices(), dominators);
  }

  /** Bytes needed for n vertices and m arcs while it is made; 16n are kept. */
  public static long memoryBytes(long n, long m) {
    return 4 * 12 * n + 8 * m;
  }

  public boolean isReached(int vertex) {
    return numbers[vertex] > 0;
  }

  /**
   * The nearest vertex that every path to this one passes, {@link #NOBODY} or {@link #UNREACHED}.
   */
  public int immediate(int vertex) {
    if (!isReached(vertex)) {
      return UNREACHED;
    }
    int dominator = dominators[numbers[vertex]];
    return dominator == 0 ? NOBODY : vertices[dominator];
  }

  /** How many other vertices no root would reach without this one. */
  public int countRestingOn(int vertex) {
    return isReached(vertex) ? sizes[numbers[vertex]] - 1 : 0;
  }

  /** The other vertices that no root would reach without this one, ascending. */
  public int[] restingOn(int vertex) {
    boolean[] rests = new boolean[vertices.length];
    if (isReached(vertex)) {
      int number = numbers[vertex];
      for (int i = number + 1; i < vertices.length; i++) {
        rests[i] = dominators[i] == number || rests[dominators[i]];
      }
    }
    return IntStream.range(1, vertices.length)
        .filter(i -> rests[i])
        .map(i -> vertices[i])
        .sorted()
        .toArray();
  }
}
