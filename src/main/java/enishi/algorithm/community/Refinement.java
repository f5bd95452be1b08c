package enishi.algorithm.community;

import java.util.function.BooleanSupplier;

/**
 * The second phase of Leiden on one level: splits each community into well-connected parts, which
 * become the vertices of the next level. Inside a community all vertices start alone; one after
 * another, in an order drawn from the seed, those still alone join a part at random, the likelier
 * the more is gained, never at a loss. Only vertices and parts that are well connected to the rest
 * of their community take part. A part is connected, because whoever joins is joined to it.
 *
 * <p>Communities do not touch one another's vertices, so they are refined in parallel, each with
 * random numbers of its own.
 */
final class Refinement {
  private final LevelGraph graph;
  private final double resolution;

  /** Gains that differ by this much differ in likelihood by a factor e. */
  private final double temperature;

  private final int[] labels;
  private final Grouping communities;
  private final long seed;

  /** parts[v] = part of v, named by one of the vertices that began there. */
  private final int[] parts;

  private int partCount;

  /** totals[p] = sum of the sizes of p's vertices. */
  private final double[] totals;

  /** cuts[p] = weight between p and the rest of its community. */
  private final double[] cuts;

  /** counts[p] = vertices in p. */
  private final int[] counts;

  Refinement(
      LevelGraph graph,
      double resolution,
      double temperature,
      int[] labels,
      Grouping communities,
      long seed) {
    int n = graph.vertexCount();
    this.graph = graph;
    this.resolution = resolution;
    this.temperature = temperature;
    this.labels = labels;
    this.communities = communities;
    this.seed = seed;
    parts = new int[n];
    totals = new double[n];
    cuts = new double[n];
    counts = new int[n];
  }

  /** Of no use if it was told to stop. */
  void run(Workers workers, Tally[] tallies, BooleanSupplier stop) {
    int[] order = communities.members.clone();
    workers.ranges(
        communities.starts,
        (worker, from, to) -> {
          for (int c = from; c < to && !stop.getAsBoolean(); c++) {
            refine(c, order, tallies[worker]);
          }
        });
    number();
  }

  /** The part of each vertex: 0, 1, … community by community. */
  int[] parts() {
    return parts;
  }

  int partCount() {
    return partCount;
  }

  private void refine(int community, int[] order, Tally tally) {
    int from = communities.starts[community];
    int to = communities.starts[community + 1];
    double all = 0;
    for (int i = from; i < to; i++) {
      int v = order[i];
      parts[v] = v;
      counts[v] = 1;
      totals[v] = graph.sizes[v];
      cuts[v] = to - from == 1 ? 0 : inside(v);
      all += graph.sizes[v];
    }
    if (to - from == 1) {
      return;
    }
    Seeds.shuffle(order, from, to, Seeds.of(seed, community));
    for (int i = from; i < to; i++) {
      int v = order[i];
      if (counts[v] == 1 && parts[v] == v && isWellConnected(v, all)) {
        join(v, all, tally);
      }
    }
  }

  /** The weight from v to the others of its community. */
  private double inside(int v) {
    double inside = 0;
    for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
      if (labels[graph.targets[slot]] == labels[v]) {
        inside += graph.weights[slot];
      }
    }
    return inside;
  }

  private boolean isWellConnected(int part, double all) {
    return cuts[part] >= resolution * totals[part] * (all - totals[part]);
  }

  private void join(int v, double all, Tally tally) {
    for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
      int u = graph.targets[slot];
      if (labels[u] == labels[v]) {
        tally.add(parts[u], graph.weights[slot]);
      }
    }
    int part = draw(v, all, tally);
    if (part != v) {
      cuts[part] += cuts[v] - 2 * tally.weights[part];
      totals[part] += graph.sizes[v];
      counts[part]++;
      counts[v] = 0;
      parts[v] = part;
    }
    tally.clear();
  }

  /** The part that v joins, or v itself: drawn with likelihood exp(gain / temperature). */
  private int draw(int v, double all, Tally tally) {
    double penalty = resolution * graph.sizes[v];
    double most = 0;
    for (int i = 0; i < tally.count; i++) {
      int part = tally.touched[i];
      if (isWellConnected(part, all)) {
        most = Math.max(most, tally.weights[part] - penalty * totals[part]);
      }
    }
    double sum = likelihood(0, most);
    for (int i = 0; i < tally.count; i++) {
      int part = tally.touched[i];
      if (isWellConnected(part, all)) {
        sum += likelihood(tally.weights[part] - penalty * totals[part], most);
      }
    }
    double drawn = sum * Seeds.unit(seed, ~(long) v);
    drawn -= likelihood(0, most);
    if (drawn < 0) {
      return v;
    }
    int last = v;
    for (int i = 0; i < tally.count && drawn >= 0; i++) {
      int part = tally.touched[i];
      if (isWellConnected(part, all)) {
        double likelihood = likelihood(tally.weights[part] - penalty * totals[part], most);
        drawn -= likelihood;
        last = likelihood > 0 ? part : last;
      }
    }
    return last;
  }

  private double likelihood(double gain, double most) {
    double power = (gain - most) / temperature;
    if (gain < 0 || power < -30) {
      return 0;
    }
    return power == 0 ? 1 : StrictMath.exp(power);
  }

  private void number() {
    int[] names = new int[parts.length];
    int count = 0;
    for (int v : communities.members) {
      int part = parts[v];
      if (names[part] == 0) {
        names[part] = ++count;
      }
    }
    for (int v = 0; v < parts.length; v++) {
      parts[v] = names[parts[v]] - 1;
    }
    partCount = count;
  }
}
