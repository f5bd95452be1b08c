package enishi.algorithm.community;

import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run. */
final class LeidenRun {
  private static final double HEAT = 0.01;
  private static final boolean VCYCLE = true;

  private final CsrGraph graph;
  private final LeidenSettings settings;
  private final Workers workers;
  private final LevelGraph ground;
  private final double resolution;
  private final double temperature;
  private final Tally[] tallies;
  private int[] labels;
  private long step;

  LeidenRun(CsrGraph graph, LeidenSettings settings, Workers workers) {
    this.graph = graph;
    this.settings = settings;
    this.workers = workers;
    int n = graph.vertexCount();
    double[] sizes = settings.quality.sizes(graph);
    ground = LevelGraph.of(graph, sizes);
    resolution = settings.quality.penalty(sizes, settings.resolution);
    double sum = 0;
    for (float weight : ground.weights) {
      sum += weight;
    }
    temperature = HEAT * sum / Math.max(1, ground.weights.length);
    tallies = new Tally[workers.count()];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = new Tally(n);
    }
    labels = start(settings.start, n);
  }

  /** The labels to start from, renamed to 0..n−1; a vertex without one is alone. */
  private static int[] start(int @Nullable [] given, int n) {
    int[] start = new int[n];
    if (given == null) {
      Arrays.setAll(start, v -> v);
      return start;
    }
    if (given.length != n) {
      throw new IllegalArgumentException(
          "start has labels for %d vertices, expected %d".formatted(given.length, n));
    }
    long[] byLabel = new long[n];
    for (int v = 0; v < n; v++) {
      byLabel[v] = (long) given[v] << 32 | v;
    }
    Arrays.sort(byLabel);
    int label = -1;
    for (int i = 0; i < n; i++) {
      boolean same = i > 0 && byLabel[i] >= 0 && byLabel[i] >>> 32 == byLabel[i - 1] >>> 32;
      label += same ? 0 : 1;
      start[(int) byLabel[i]] = label;
    }
    return start;
  }

  Communities run() {
    double best = Double.NEGATIVE_INFINITY;
    int[] bestLabels = labels.clone();
    int iteration = 0;
    boolean converged = false;
    while (iteration < settings.maxIterations && !settings.stop.getAsBoolean()) {
      iteration++;
      iterate();
      double quality = settings.quality.of(graph, labels, settings.resolution);
      if (quality <= best + 1e-12 * Math.abs(best)) {
        converged = true;
        break;
      }
      best = quality;
      System.arraycopy(labels, 0, bestLabels, 0, labels.length);
    }
    int[] split = Components.split(graph, bestLabels);
    double quality = settings.quality.of(graph, split, settings.resolution);
    return Communities.of(split, quality, iteration, converged, settings.stop.getAsBoolean());
  }

  private void iterate() {
    List<LevelGraph> levels = new ArrayList<>();
    List<int[]> partsOfLevel = new ArrayList<>();
    LevelGraph level = ground;
    int[] part = labels;
    while (true) {
      move(level, part);
      int count = Grouping.renumber(part);
      int n = level.vertexCount();
      if (count == n || settings.stop.getAsBoolean()) {
        break;
      }
      Grouping communities = new Grouping(part, count);
      int[] parts =
          new Refinement(
                  level,
                  resolution,
                  temperature,
                  part,
                  communities,
                  Seeds.of(settings.seed, step++))
              .run(workers, tallies, settings.stop);
      if (settings.stop.getAsBoolean()) {
        break;
      }
      int partCount = 0;
      for (int p : parts) {
        partCount = Math.max(partCount, p + 1);
      }
      if (partCount == n) {
        break;
      }
      LevelGraph next =
          Aggregation.of(level, parts, new Grouping(parts, partCount), workers, tallies);
      int[] nextPart = new int[partCount];
      for (int v = 0; v < n; v++) {
        nextPart[parts[v]] = part[v];
      }
      levels.add(level);
      partsOfLevel.add(parts);
      level = next;
      part = nextPart;
    }
    for (int i = levels.size() - 1; i >= 0; i--) {
      int[] parts = partsOfLevel.get(i);
      int[] below = new int[parts.length];
      for (int v = 0; v < below.length; v++) {
        below[v] = part[parts[v]];
      }
      part = below;
      if (VCYCLE && i > 0) {
        move(levels.get(i), part);
      }
    }
    labels = part;
  }

  private long move(LevelGraph level, int[] part) {
    int[] order = new int[level.vertexCount()];
    Arrays.setAll(order, v -> v);
    Seeds.shuffle(order, 0, order.length, Seeds.of(settings.seed, step++));
    return new LocalMoving(level, resolution, part, workers, tallies, settings.stop).run(order);
  }
}
