package enishi.algorithm.centrality;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * How much every vertex lies on the shortest paths (fewest hops) of up to 64 sources at once.
 *
 * <p>Brandes (J. Math. Sociology 25, 2001) counts the shortest paths σ from a source forward and
 * adds the dependencies δ backward. Here the sources of a batch share both passes: a vertex is
 * visited once a level for all sources that reach it there, which are the bits of a mask, as in
 * Then, Kaufmann, Chirigati et al., "The More the Merrier: Efficient Multi-Source Graph Traversal"
 * (PVLDB 8, 2014, https://doi.org/10.14778/2735496.2735507). Backward, σ(v) gives way to the share
 * (1 + δ(v)) / σ(v) that its predecessors need, so that one array serves both passes and no list of
 * predecessors is kept.
 *
 * <p>Time: O(slots · levels at which a vertex is met + edges on shortest paths, over all sources).
 * Space: 8 bytes · batch for each vertex and about 40 more. Sums are made in a fixed order. One
 * thread each.
 */
final class HopDependencies {
  /** Sources of a batch at most: the bits of a mask. */
  static final int MAX_BATCH = 64;

  /** Places worked on between two looks at stop. */
  private static final int STOP_MASK = (1 << 13) - 1;

  private final LocalRows rows;
  private final int batch;
  private final BooleanSupplier stop;

  /** values[place · batch + b] = σ of source b, backward (1 + δ) / σ. */
  private final double[] values;

  /** seen[place] = sources that have reached it. */
  private final long[] seen;

  /** level[place] = sources that reach it at the level that is looked at. */
  private final long[] level;

  /** touched[0..touchedCount − 1] = places whose level is not 0. */
  private final int[] touched;

  private int touchedCount;

  /** met[i], masks[i] = a place and the sources that reach it at one level, level by level. */
  private int[] met;

  private long[] masks;
  private int metCount;

  /** begins[d] = first i of level d. */
  private int[] begins = new int[16];

  /** sums[b] = sum of the successors' shares for one place. */
  private final double[] sums = new double[MAX_BATCH];

  HopDependencies(LocalRows rows, int batch, BooleanSupplier stop) {
    this.rows = rows;
    this.batch = batch;
    this.stop = stop;
    int n = rows.connected;
    values = new double[Math.multiplyExact(n, batch)];
    seen = new long[n];
    level = new long[n];
    touched = new int[n];
    met = new int[Math.max(batch, 2 * n)];
    masks = new long[met.length];
  }

  static long memoryBytes(long n, int batch) {
    return n * (8L * batch + 8 + 8 + 4 + 4 * 12);
  }

  /** The most sources a batch may have where n places are connected; does not ask the machine. */
  static int batch(int n, int sources) {
    return Math.clamp((1 << 26) / Math.max(n, 1), 1, Math.clamp(sources, 1, MAX_BATCH));
  }

  /**
   * Adds the dependencies of sources[from..to − 1], which are connected places, to totals[place],
   * and their squares to squares[place].
   */
  void add(int[] sources, int from, int to, double[] totals, double[] squares) {
    Arrays.fill(values, 0);
    Arrays.fill(seen, 0);
    metCount = 0;
    int levels = forward(sources, from, to);
    backward(levels, totals, squares);
  }

  private int forward(int[] sources, int from, int to) {
    for (int b = 0; b < to - from; b++) {
      int source = sources[from + b];
      values[source * batch + b] = 1;
      level[source] = 1L << b;
      touched[touchedCount++] = source;
    }
    int levels = 0;
    while (touchedCount > 0) {
      begin(levels++);
      keepLevel();
      for (int i = begins[levels - 1]; i < metCount; i++) {
        lookAtStop(i);
        spread(met[i], masks[i]);
      }
    }
    begin(levels);
    return levels;
  }

  private void lookAtStop(int i) {
    if ((i & STOP_MASK) == 0 && stop.getAsBoolean()) {
      throw new CancellationException("stopped before the end, as was asked");
    }
  }

  private void begin(int d) {
    if (d == begins.length) {
      begins = Arrays.copyOf(begins, 2 * d);
    }
    begins[d] = metCount;
  }

  /** Notes what was touched as the level to go on from; in order of place where it is much. */
  private void keepLevel() {
    if (metCount + touchedCount > met.length) {
      int room = Math.max(met.length + met.length / 2, metCount + touchedCount);
      met = Arrays.copyOf(met, room);
      masks = Arrays.copyOf(masks, room);
    }
    if (touchedCount > level.length / 32) {
      for (int v = 0; v < level.length; v++) {
        if (level[v] != 0) {
          keep(v);
        }
      }
    } else {
      for (int i = 0; i < touchedCount; i++) {
        keep(touched[i]);
      }
    }
    touchedCount = 0;
  }

  private void keep(int v) {
    met[metCount] = v;
    masks[metCount++] = level[v];
    seen[v] |= level[v];
    level[v] = 0;
  }

  private void spread(int v, long mask) {
    int[] targets = rows.targets;
    int end = rows.offsets[v + 1];
    for (int slot = rows.offsets[v]; slot < end; slot++) {
      int w = targets[slot];
      long news = mask & ~seen[w];
      if (news != 0) {
        if (level[w] == 0) {
          touched[touchedCount++] = w;
        }
        level[w] |= news;
        int to = w * batch;
        int from = v * batch;
        do {
          int b = Long.numberOfTrailingZeros(news);
          values[to + b] += values[from + b];
          news &= news - 1;
        } while (news != 0);
      }
    }
  }

  private void backward(int levels, double[] totals, double[] squares) {
    for (int d = levels - 1; d >= 0; d--) {
      for (int i = begins[d]; i < begins[d + 1]; i++) {
        lookAtStop(i);
        collect(met[i], masks[i], d, totals, squares);
      }
      if (d < levels - 1) {
        for (int i = begins[d + 1]; i < begins[d + 2]; i++) {
          level[met[i]] = 0;
        }
      }
      if (d > 0) {
        for (int i = begins[d]; i < begins[d + 1]; i++) {
          level[met[i]] = masks[i];
        }
      }
    }
  }

  private void collect(int u, long mask, int d, double[] totals, double[] squares) {
    int[] targets = rows.targets;
    int end = rows.offsets[u + 1];
    for (int slot = rows.offsets[u]; slot < end; slot++) {
      int v = targets[slot];
      long successors = mask & level[v];
      int from = v * batch;
      while (successors != 0) {
        int b = Long.numberOfTrailingZeros(successors);
        sums[b] += values[from + b];
        successors &= successors - 1;
      }
    }
    double total = 0;
    double square = 0;
    int own = u * batch;
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      int b = Long.numberOfTrailingZeros(rest);
      double paths = values[own + b];
      double dependency = paths * sums[b];
      total += dependency;
      square += dependency * dependency;
      values[own + b] = 1 / paths + sums[b];
      sums[b] = 0;
    }
    if (d > 0) {
      totals[u] += total;
      squares[u] += square;
    }
  }
}
