package enishi.algorithm.community;

/**
 * The third phase of Leiden: makes each part of a level one vertex of the next. Rows are made in
 * parallel, each in the space that its members' rows took, and then moved together. O(n + m).
 */
final class Aggregation {
  private static final int RUNS = 256;

  private Aggregation() {}

  static LevelGraph of(
      LevelGraph graph, int[] parts, Grouping grouping, Workers workers, Tally[] tallies) {
    int count = grouping.count();
    int[] room = new int[count + 1];
    for (int p = 0; p < count; p++) {
      int slots = 0;
      for (int i = grouping.starts[p]; i < grouping.starts[p + 1]; i++) {
        int v = grouping.members[i];
        slots += graph.offsets[v + 1] - graph.offsets[v];
      }
      room[p + 1] = room[p] + slots;
    }
    int[] wideTargets = new int[room[count]];
    float[] wideWeights = new float[room[count]];
    double[] sizes = new double[count];
    int[] offsets = new int[count + 1];
    int[] runs = grouping.cuts(Math.min(RUNS, count));
    workers.run(
        runs.length - 1,
        (worker, run) -> {
          for (int p = runs[run]; p < runs[run + 1]; p++) {
            for (int i = grouping.starts[p]; i < grouping.starts[p + 1]; i++) {
              sizes[p] += graph.sizes[grouping.members[i]];
            }
            offsets[p + 1] =
                row(graph, parts, grouping, p, tallies[worker], wideTargets, wideWeights, room[p]);
          }
        });
    for (int p = 0; p < count; p++) {
      offsets[p + 1] += offsets[p];
    }
    int[] targets = new int[offsets[count]];
    float[] weights = new float[offsets[count]];
    workers.run(
        runs.length - 1,
        (worker, run) -> {
          for (int p = runs[run]; p < runs[run + 1]; p++) {
            int length = offsets[p + 1] - offsets[p];
            System.arraycopy(wideTargets, room[p], targets, offsets[p], length);
            System.arraycopy(wideWeights, room[p], weights, offsets[p], length);
          }
        });
    return new LevelGraph(offsets, targets, weights, sizes);
  }

  /** Writes the row of a part from the place given on; returns its length. */
  private static int row(
      LevelGraph graph,
      int[] parts,
      Grouping grouping,
      int part,
      Tally tally,
      int[] targets,
      float[] weights,
      int place) {
    for (int i = grouping.starts[part]; i < grouping.starts[part + 1]; i++) {
      int v = grouping.members[i];
      for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
        int other = parts[graph.targets[slot]];
        if (other != part) {
          tally.add(other, graph.weights[slot]);
        }
      }
    }
    for (int i = 0; i < tally.count; i++) {
      targets[place + i] = tally.touched[i];
      weights[place + i] = (float) tally.weights[tally.touched[i]];
    }
    int length = tally.count;
    tally.clear();
    return length;
  }
}
