package enishi.graph;

import static enishi.model.EnishiException.badInput;

import java.util.Arrays;

/**
 * Collects edges in any order and lays them out as a {@link CsrGraph}. The result does not depend
 * on the order of the edges or of their ends. Building takes O(n + m) time: the rows are filled
 * once unsorted and then transposed, which sorts them, because the graph is symmetric.
 */
public final class CsrGraphBuilder {
  private static final int MAX_EDGES = (Integer.MAX_VALUE - 8) / 2;

  private final VertexIds ids;

  /** ends[2e], ends[2e + 1] = the two vertices of edge e, as given. */
  private int[] ends = new int[32];

  /** strengths[e] = strength of edge e, above 0 up to 1. */
  private float[] strengths = new float[16];

  private int edges;

  CsrGraphBuilder(VertexIds ids) {
    this.ids = ids;
  }

  /** Adds an edge; loops, unknown vertices and strengths outside 0..1 are refused here. */
  public CsrGraphBuilder connect(int u, int v, double strength) {
    requireVertex(u);
    requireVertex(v);
    if (u == v) {
      throw badInput(
          "edge joins (%s) to itself, expected two different vertices.%n"
              + "Maybe two columns of the same row were mixed up.",
          ids.id(u));
    }
    if (!(strength > 0 && strength <= 1)) {
      throw badInput(
          "strength (%s) between %s and %s is not above 0 and at most 1.%n"
              + "Maybe leave out an edge of strength 0: nothing recorded is no edge.",
          strength, ids.id(u), ids.id(v));
    }
    if (edges == strengths.length) {
      grow();
    }
    ends[2 * edges] = u;
    ends[2 * edges + 1] = v;
    strengths[edges++] = CsrRows.rounded(strength);
    return this;
  }

  /** The graph of all edges added so far; an edge that was added twice is refused here. */
  public CsrGraph build() {
    int[] offsets = offsets();
    int[] unsortedTargets = new int[2 * edges];
    float[] unsortedStrengths = new float[2 * edges];
    int[] next = offsets.clone();
    for (int e = 0; e < edges; e++) {
      int u = ends[2 * e];
      int v = ends[2 * e + 1];
      unsortedTargets[next[u]] = v;
      unsortedStrengths[next[u]++] = strengths[e];
      unsortedTargets[next[v]] = u;
      unsortedStrengths[next[v]++] = strengths[e];
    }
    int[] targets = new int[2 * edges];
    float[] sortedStrengths = new float[2 * edges];
    System.arraycopy(offsets, 0, next, 0, offsets.length);
    for (int v = 0; v < ids.size(); v++) {
      for (int slot = offsets[v]; slot < offsets[v + 1]; slot++) {
        int row = unsortedTargets[slot];
        int place = next[row]++;
        if (place > offsets[row] && targets[place - 1] == v) {
          throw duplicate(v, row);
        }
        targets[place] = v;
        sortedStrengths[place] = unsortedStrengths[slot];
      }
    }
    return new CsrGraph(offsets, targets, sortedStrengths, ids);
  }

  private int[] offsets() {
    int[] offsets = new int[ids.size() + 1];
    for (int i = 0; i < 2 * edges; i++) {
      offsets[ends[i] + 1]++;
    }
    for (int v = 0; v < ids.size(); v++) {
      offsets[v + 1] += offsets[v];
    }
    return offsets;
  }

  private void grow() {
    if (edges >= MAX_EDGES) {
      throw badInput("edge %d does not fit, expected at most %d edges", edges + 1L, MAX_EDGES);
    }
    int capacity = (int) Math.min(MAX_EDGES, edges + (long) edges / 2);
    strengths = Arrays.copyOf(strengths, capacity);
    ends = Arrays.copyOf(ends, 2 * capacity);
  }

  private void requireVertex(int vertex) {
    if (vertex < 0 || vertex >= ids.size()) {
      throw badInput(
          "vertex (%d) is outside 0..%d.%nMaybe it belongs to another graph.",
          vertex, ids.size() - 1);
    }
  }

  private RuntimeException duplicate(int u, int v) {
    return badInput(
        "edge between %s and %s is given twice, expected once.%n"
            + "Maybe add the facts of a pair up before connecting it.",
        ids.id(u), ids.id(v));
  }
}
