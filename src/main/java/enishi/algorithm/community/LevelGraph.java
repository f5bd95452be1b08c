package enishi.algorithm.community;

/**
 * One level of the method: the graph itself, or the graph whose vertices are communities of the
 * level below. Edges within a vertex are left out, because no gain depends on them.
 *
 * <p>Space: 12n + 16m bytes.
 */
final class LevelGraph {
  /** offsets[v] = first slot of v, which owns the slots before offsets[v + 1]; n + 1 values. */
  final int[] offsets;

  /** targets[slot] = vertex at the far end. */
  final int[] targets;

  /** weights[slot] = strength of the edge, or the sum of those between two communities. */
  final float[] weights;

  /** sizes[v] = what v counts in the penalty, the sum over its members. */
  final double[] sizes;

  LevelGraph(int[] offsets, int[] targets, float[] weights, double[] sizes) {
    this.offsets = offsets;
    this.targets = targets;
    this.weights = weights;
    this.sizes = sizes;
  }

  int vertexCount() {
    return offsets.length - 1;
  }
}
