package enishi.algorithm.community;

import java.util.function.IntUnaryOperator;

/**
 * Room in which threads write the rows of a new level side by side before their lengths are known;
 * used again for every level, because clearing so much memory takes longer than writing it.
 *
 * <p>Space: 16m bytes.
 */
final class RowSpace {
  /** Writes the row of v from the place given on, and returns how long it is. */
  interface RowWriter {
    int write(int worker, int v, int place);
  }

  /** targets[place], weights[place]: as in {@link LevelGraph}, with gaps between the rows. */
  final int[] targets;

  final float[] weights;

  RowSpace(int slots) {
    targets = new int[slots];
    weights = new float[slots];
  }

  /** Writes a row for each size, none longer than its room, and moves them together. */
  LevelGraph level(double[] sizes, IntUnaryOperator room, Workers workers, RowWriter writer) {
    int n = sizes.length;
    int[] begins = new int[n + 1];
    for (int v = 0; v < n; v++) {
      begins[v + 1] = begins[v] + room.applyAsInt(v);
    }
    int[] offsets = new int[n + 1];
    workers.ranges(
        begins,
        (worker, from, to) -> {
          for (int v = from; v < to; v++) {
            offsets[v + 1] = writer.write(worker, v, begins[v]);
          }
        });
    for (int v = 0; v < n; v++) {
      offsets[v + 1] += offsets[v];
    }
    int[] packedTargets = new int[offsets[n]];
    float[] packedWeights = new float[offsets[n]];
    workers.ranges(
        begins,
        (worker, from, to) -> {
          for (int v = from; v < to; v++) {
            int length = offsets[v + 1] - offsets[v];
            System.arraycopy(targets, begins[v], packedTargets, offsets[v], length);
            System.arraycopy(weights, begins[v], packedWeights, offsets[v], length);
          }
        });
    return new LevelGraph(offsets, packedTargets, packedWeights, sizes);
  }
}
