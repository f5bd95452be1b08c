package enishi.algorithm.community;

import enishi.graph.CsrGraph;

/**
 * One level of the method: the graph itself, or the graph whose vertices are communities of the
 * level below. Edges within a vertex are left out, because no gain depends on them.
 *
 * <p>Space: 12n + 16m bytes.
 */
final class LevelGraph {
  /** offsets[v] = first slot of v, which owns slots up to offsets[v + 1]; n + 1 values. */
  final int[] offsets;

  /** targets[slot] = vertex at the far end. */
  final int[] targets;

  /** weights[slot] = strength of the edge, or the sum of those between two communities. */
  final float[] weights;

  /** sizes[v] = what v counts in the penalty: its strength or 1, or the sum over its members. */
  final double[] sizes;

  LevelGraph(int[] offsets, int[] targets, float[] weights, double[] sizes) {
    this.offsets = offsets;
    this.targets = targets;
    this.weights = weights;
    this.sizes = sizes;
  }

  static LevelGraph of(CsrGraph graph, double[] sizes) {
    int n = graph.vertexCount();
    int[] offsets = new int[n + 1];
    int[] targets = new int[graph.slotCount()];
    float[] weights = new float[graph.slotCount()];
    for (int v = 0; v < n; v++) {
      offsets[v + 1] = graph.end(v);
    }
    for (int slot = 0; slot < targets.length; slot++) {
      targets[slot] = graph.target(slot);
      weights[slot] = (float) graph.strength(slot);
    }
    return new LevelGraph(offsets, targets, weights, sizes);
  }

  int vertexCount() {
    return offsets.length - 1;
  }
}
