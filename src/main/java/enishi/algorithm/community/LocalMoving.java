package enishi.algorithm.community;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The first phase of Leiden on one level: each vertex moves to the community around it, or to an
 * empty one, where quality gains most, until no vertex wants to move. Only vertices near a change
 * are looked at again.
 *
 * <p>Vertices are taken in batches. All of a batch choose in parallel from the state before it;
 * then they move one by one in order, and whoever finds one of its two communities changed by then
 * chooses again. So every move gains for certain, and what comes out does not depend on threads:
 * the size of a batch depends on the graph alone. A last parallel step marks the vertices near a
 * change for the next round.
 */
final class LocalMoving {
  /** A vertex that prefers a community of its own. */
  private static final int EMPTY = -2;

  private static final int STAY = -1;
  private static final int CHUNK = 128;

  /** Vertices between two questions whether to stop. */
  private static final int ASKED_AFTER = 4096;

  private static final int MAX_BATCH = 16_384;

  /** One vertex in so many is in a batch: few enough that two of them seldom meet. */
  private static final int BATCH_SHARE = 64;

  /** Below this many vertices a batch is not worth waking threads for, so it is a single one. */
  private static final int MIN_BATCH = 256;

  /** Gains below this share of the weights compared are noise of adding floats. */
  private static final double NOISE = 1e-7;

  private final LevelGraph graph;
  private final double resolution;
  private final Workers workers;
  private final BooleanSupplier stop;
  private final int[] labels;

  /** totals[c] = sum of the sizes of c's vertices. */
  private final double[] totals;

  /** counts[c] = vertices in c. */
  private final int[] counts;

  /** empty[0..empties−1] = labels that no vertex has. */
  private final int[] empty;

  private int empties;

  /** stamps[c] = number of the last batch that changed c. */
  private final int[] stamps;

  private int batch;

  /** active[v] = 1 if v has to be looked at. */
  private final byte[] active;

  private final Tally[] tallies;

  /** choices[i] = where the i-th vertex of the batch wants to go, and what that gains. */
  private final int[] choices;

  private final double[] gains;

  /** movers[i] = vertex that moved in the last batch; moverCount of them. */
  private final int[] movers;

  private int moverCount;
  private double gained;

  /** Labels are 0..n−1, at most one in n of them empty; they are changed in place. */
  LocalMoving(
      LevelGraph graph,
      double resolution,
      int[] labels,
      Workers workers,
      Tally[] tallies,
      BooleanSupplier stop) {
    int n = graph.vertexCount();
    this.graph = graph;
    this.resolution = resolution;
    this.labels = labels;
    this.workers = workers;
    this.tallies = tallies;
    this.stop = stop;
    totals = new double[n];
    counts = new int[n];
    empty = new int[n];
    stamps = new int[n];
    active = new byte[n];
    int size = n / BATCH_SHARE;
    size = size < MIN_BATCH ? 1 : Math.min(size, MAX_BATCH);
    choices = new int[size];
    gains = new double[size];
    movers = new int[size];
    for (int v = 0; v < n; v++) {
      totals[labels[v]] += graph.sizes[v];
      counts[labels[v]]++;
    }
    for (int c = n - 1; c >= 0; c--) {
      if (counts[c] == 0) {
        empty[empties++] = c;
      }
    }
  }

  /** Moves until nothing improves, taking the vertices in the order given; returns the gain. */
  double run(int[] order) {
    Arrays.fill(active, (byte) 1);
    int[] round = new int[order.length];
    while (true) {
      int size = 0;
      for (int v : order) {
        if (active[v] != 0 && graph.offsets[v] < graph.offsets[v + 1]) {
          round[size++] = v;
        }
      }
      if (size == 0 || !runRound(round, size)) {
        return gained;
      }
    }
  }

  private boolean runRound(int[] round, int size) {
    int sinceAsked = 0;
    for (int from = 0; from < size; from += choices.length) {
      int to = Math.min(size, from + choices.length);
      chooseAll(round, from, to);
      moveAll(round, from, to);
      sinceAsked += to - from;
      if (sinceAsked >= ASKED_AFTER) {
        sinceAsked = 0;
        if (stop.getAsBoolean()) {
          return false;
        }
      }
    }
    chooseAll(round, size, size);
    moverCount = 0;
    return true;
  }

  /** Marks what lies near the movers of the last batch, and lets the next batch choose. */
  private void chooseAll(int[] round, int from, int to) {
    if (choices.length == 1) {
      markNear(0, moverCount);
      if (from < to) {
        choices[0] = choose(round[from], tallies[0]);
        gains[0] = tallies[0].gain;
      }
      return;
    }
    int marking = (moverCount + CHUNK - 1) / CHUNK;
    int choosing = (to - from + CHUNK - 1) / CHUNK;
    workers.run(
        marking + choosing,
        (worker, chunk) -> {
          if (chunk < marking) {
            markNear(chunk * CHUNK, Math.min(moverCount, (chunk + 1) * CHUNK));
            return;
          }
          int first = from + (chunk - marking) * CHUNK;
          int last = Math.min(to, first + CHUNK);
          for (int i = first; i < last; i++) {
            choices[i - from] = choose(round[i], tallies[worker]);
            gains[i - from] = tallies[worker].gain;
          }
        });
  }

  private void moveAll(int[] round, int from, int to) {
    batch++;
    moverCount = 0;
    for (int i = from; i < to; i++) {
      active[round[i]] = 0;
    }
    for (int i = from; i < to; i++) {
      int v = round[i];
      int choice = choices[i - from];
      double gain = gains[i - from];
      if (choice == STAY) {
        continue;
      }
      if (stamps[labels[v]] == batch || (choice != EMPTY && stamps[choice] == batch)) {
        choice = choose(v, tallies[0]);
        gain = tallies[0].gain;
      }
      if (choice != STAY) {
        move(v, choice == EMPTY ? empty[empties - 1] : choice);
        gained += gain;
      }
    }
  }

  private void move(int v, int to) {
    int from = labels[v];
    double size = graph.sizes[v];
    if (counts[to] == 0) {
      empties--;
    }
    totals[to] += size;
    counts[to]++;
    totals[from] -= size;
    if (--counts[from] == 0) {
      totals[from] = 0;
      empty[empties++] = from;
    }
    stamps[from] = batch;
    stamps[to] = batch;
    labels[v] = to;
    movers[moverCount++] = v;
  }

  private void markNear(int first, int last) {
    for (int i = first; i < last; i++) {
      int v = movers[i];
      int label = labels[v];
      for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
        int u = graph.targets[slot];
        if (labels[u] != label) {
          active[u] = 1;
        }
      }
    }
  }

  /** The community to move to, or {@link #STAY} or {@link #EMPTY}; ties go to the smaller label. */
  private int choose(int v, Tally tally) {
    int[] targets = graph.targets;
    float[] weights = graph.weights;
    double[] sums = tally.weights;
    int[] touched = tally.touched;
    int[] names = labels;
    int count = 0;
    for (int slot = graph.offsets[v], end = graph.offsets[v + 1]; slot < end; slot++) {
      int c = names[targets[slot]];
      double sum = sums[c];
      touched[count] = c;
      count += sum == 0 ? 1 : 0;
      sums[c] = sum + weights[slot];
    }
    int own = names[v];
    double penalty = resolution * graph.sizes[v];
    double ownWeight = sums[own];
    double ownGain = ownWeight - penalty * (totals[own] - graph.sizes[v]);
    int best = STAY;
    double bestGain = Double.NEGATIVE_INFINITY;
    double bestWeight = 0;
    for (int i = 0; i < count; i++) {
      int c = touched[i];
      double weight = sums[c];
      sums[c] = 0;
      double gain = weight - penalty * totals[c];
      if (c != own && (gain > bestGain || (gain == bestGain && c < best))) {
        best = c;
        bestGain = gain;
        bestWeight = weight;
      }
    }
    if (bestGain < 0 && counts[own] > 1) {
      best = EMPTY;
      bestGain = 0;
      bestWeight = 0;
    }
    tally.gain = bestGain - ownGain;
    return tally.gain > NOISE * (ownWeight + bestWeight) ? best : STAY;
  }
}
