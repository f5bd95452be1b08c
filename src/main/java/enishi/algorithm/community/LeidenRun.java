package enishi.algorithm.community;

import enishi.graph.CsrGraph;
import java.util.Arrays;

/** One run of {@link Leiden}: what its iterations share, and the order in which they come. */
final class LeidenRun {

  /** A run has improved nothing if it gained less than this share of all strength. */
  private static final double NOISE = 1e-9;

  /** Likelihoods differ by e where gains differ by this share of the mean strength of an edge. */
  private static final double RANDOMNESS = 0.01;

  private final CsrGraph graph;
  private final LeidenSettings settings;
  private final Workers workers;

  /** sizes[v] = what v counts in the penalty. */
  private final double[] sizes;

  private final double resolution;
  private final double allStrength;
  private final Tally[] tallies;
  private final RowSpace space;

  /** Where the vertices lie, and the community of each place. */
  private Layout layout;

  private int[] labels;

  /** Whether what belongs together lies close together by now. */
  private boolean arranged;

  /** Numbers the random choices, so that no two have the same seed. */
  private long step;

  LeidenRun(CsrGraph graph, LeidenSettings settings, Workers workers) {
    this.graph = graph;
    this.settings = settings;
    this.workers = workers;
    double[] strengths = Quality.strengths(graph, workers);
    sizes = settings.quality.sizes(strengths);
    resolution = settings.quality.penalty(strengths, settings.resolution);
    allStrength = Arrays.stream(strengths).sum() / 2;
    space = new RowSpace(graph.slotCount());
    tallies = new Tally[workers.count()];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = new Tally(graph.vertexCount());
    }
    layout = Layout.ascending(graph);
    labels = new int[layout.vertices.length];
    Arrays.setAll(labels, v -> v);
  }

  Communities run() {
    if (settings.start != null) {
      startFrom(settings.start);
    }
    LevelGraph ground = layout.whole(sizes, workers);
    int iteration = 0;
    boolean converged = false;
    while (!converged && iteration < settings.maxIterations && !hasToStop()) {
      boolean inPlace = arranged;
      double gained = climb(ground);
      converged = !hasToStop() && gained <= NOISE * allStrength;
      settings.progress.accept((double) ++iteration / (settings.maxIterations + 1));
      ground = inPlace ? ground : layout.whole(sizes, workers);
    }
    int[] found = found(Components.split(ground, labels));
    int[] counts = Communities.rank(found);
    double quality = settings.quality.of(graph, found, settings.resolution, workers);
    settings.progress.accept(1);
    return new Communities(found, counts, quality, iteration, converged, hasToStop());
  }

  /** Improves the labels by one iteration; returns the gain. */
  private double climb(LevelGraph ground) {
    Hierarchy hierarchy = new Hierarchy(this, ground, labels);
    hierarchy.climb();
    labels = hierarchy.labels();
    if (!arranged) {
      arrange(hierarchy.ranks());
    }
    return hierarchy.gained();
  }

  private void arrange(int[] ranks) {
    layout = layout.arranged(ranks);
    labels = Layout.atRanks(labels, ranks);
    arranged = true;
  }

  private void startFrom(int[] start) {
    labels = layout.placed(ofSmallestVertex(start, graph.vertexCount()));
    arrange(new Grouping(labels, graph.vertexCount()).ranks());
    Grouping.renumber(labels, graph.vertexCount());
  }

  /** Labels by place → labels by vertex; whoever has no place is alone. */
  private int[] found(int[] placed) {
    int[] found = new int[graph.vertexCount()];
    Arrays.fill(found, -1);
    for (int i = 0; i < placed.length; i++) {
      found[layout.vertices[i]] = placed[i];
    }
    int alone = placed.length;
    for (int v = 0; v < found.length; v++) {
      if (found[v] < 0) {
        found[v] = alone++;
      }
    }
    return found;
  }

  boolean hasToStop() {
    return settings.stop.getAsBoolean();
  }

  private long nextSeed() {
    return Seeds.of(settings.seed, step++);
  }

  double move(LevelGraph level, int[] labels) {
    int[] order = Seeds.order(level.vertexCount(), nextSeed());
    return new LocalMoving(level, resolution, labels, workers, tallies, settings.stop).run(order);
  }

  Refinement refine(LevelGraph level, int[] labels, Grouping communities) {
    double temperature = RANDOMNESS * 2 * allStrength / graph.slotCount();
    Refinement refinement =
        new Refinement(level, resolution, temperature, labels, communities, nextSeed());
    refinement.run(workers, tallies, settings.stop);
    return refinement;
  }

  LevelGraph aggregate(LevelGraph level, int[] parts, Grouping grouping) {
    return new Aggregation(level, parts, grouping, tallies, space).run(workers);
  }

  /** Each label renamed to the smallest vertex that has it; a vertex without one is alone. */
  private static int[] ofSmallestVertex(int[] given, int n) {
    if (given.length != n) {
      throw new IllegalArgumentException(
          "start has labels for %d vertices, expected %d".formatted(given.length, n));
    }
    long[] byLabel = new long[n];
    for (int v = 0; v < n; v++) {
      byLabel[v] = (long) given[v] << 32 | v;
    }
    Arrays.sort(byLabel);
    int[] start = new int[n];
    for (int i = 0; i < n; i++) {
      boolean same = i > 0 && byLabel[i] >= 0 && byLabel[i] >>> 32 == byLabel[i - 1] >>> 32;
      int v = (int) byLabel[i];
      start[v] = same ? start[(int) byLabel[i - 1]] : v;
    }
    return start;
  }
}
