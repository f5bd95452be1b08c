package enishi.algorithm.community;

/**
 * The third phase of Leiden: makes each part of a level one vertex of the next. O(n + m); the rows
 * are made in parallel.
 */
final class Aggregation {
  private final LevelGraph graph;

  /** parts[v] = part of v. */
  private final int[] parts;

  private final Grouping grouping;
  private final Tally[] tallies;
  private final RowSpace space;

  Aggregation(LevelGraph graph, int[] parts, Grouping grouping, Tally[] tallies, RowSpace space) {
    this.graph = graph;
    this.parts = parts;
    this.grouping = grouping;
    this.tallies = tallies;
    this.space = space;
  }

  LevelGraph run(Workers workers) {
    double[] sizes = new double[grouping.count()];
    int[] room = new int[grouping.count()];
    for (int p = 0; p < room.length; p++) {
      for (int i = grouping.starts[p]; i < grouping.starts[p + 1]; i++) {
        int v = grouping.members[i];
        sizes[p] += graph.sizes[v];
        room[p] += graph.offsets[v + 1] - graph.offsets[v];
      }
    }
    return space.level(
        sizes, p -> room[p], workers, (worker, p, place) -> write(p, tallies[worker], place));
  }

  private int write(int part, Tally tally, int place) {
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
      space.targets[place + i] = tally.touched[i];
      space.weights[place + i] = (float) tally.weights[tally.touched[i]];
    }
    int length = tally.count;
    tally.clear();
    return length;
  }
}
