package enishi.algorithm.centrality;

import enishi.graph.CsrGraph;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;

/**
 * What the two ends of every edge have in common, for {@link StructuralHoles#all}.
 *
 * <p>For each vertex u its neighbours are marked with their strengths; then the row of each
 * neighbour v that comes before u in the order of (degree, place) is walked, and the marks met are
 * added up. Every edge is so looked at once, along the shorter of its two rows, as in the listing
 * of triangles by Chiba and Nishizeki (SIAM J. Computing 14, 1985). The walk also passes u itself,
 * which is the other slot of the edge; the sums are kept in both. Scores are then made row by row.
 *
 * <p>Works on {@link LocalRows}, whose rows keep the order of the graph's, so that sums are the
 * same as made there.
 */
final class EdgeOverlaps {
  private static final int ROWS_A_PIECE = 1024;

  /** The mark of the vertex whose neighbours are marked. */
  private static final double SELF = -1;

  private final StructuralHoles holes;
  private final CsrGraph graph;
  private final int threads;
  private final BooleanSupplier stop;
  private final DoubleConsumer progress;
  private final LocalRows rows;

  /** weights[slot of the rows] = strength, or 1. */
  private final double[] weights;

  /** scales[place] = 1 / sum of its weights. */
  private final double[] scales;

  /** scaled[slot] = Σ over common neighbours q of w(u, q) w(q, v) / S(q). */
  private final double[] scaled;

  /** plain[slot] = the same sum without S(q). */
  private final double[] plain;

  EdgeOverlaps(StructuralHoles holes, int threads, BooleanSupplier stop, DoubleConsumer progress) {
    this.holes = holes;
    this.graph = holes.graph();
    this.threads = threads;
    this.stop = stop;
    this.progress = progress;
    rows = LocalRows.of(graph);
    weights = rows.perSlot(graph, holes::weight, threads, stop);
    scales = new double[rows.connected];
    for (int place = 0; place < rows.connected; place++) {
      scales[place] = holes.scale(rows.vertices[place]);
    }
    scaled = new double[weights.length];
    plain = new double[weights.length];
  }

  static long memoryBytes(long n, long m, int threads) {
    return LocalRows.memoryBytes(n, m) + 3 * 16 * m + 8 * n + 8 * n * threads;
  }

  StructuralHoleScores scores() {
    int n = rows.connected;
    int pieces = (n + ROWS_A_PIECE - 1) / ROWS_A_PIECE;
    AtomicInteger done = new AtomicInteger();
    Pieces.run(
        pieces,
        threads,
        stop,
        () -> {
          double[] marks = new double[n];
          return piece -> {
            int end = Math.min(n, (piece + 1) * ROWS_A_PIECE);
            for (int u = piece * ROWS_A_PIECE; u < end; u++) {
              overlap(u, marks);
            }
            progress.accept((double) done.incrementAndGet() / (pieces + 1));
          };
        });
    double[] constraints = new double[graph.vertexCount()];
    double[] effectiveSizes = new double[graph.vertexCount()];
    for (int place = n; place < rows.vertices.length; place++) {
      constraints[rows.vertices[place]] = Double.NaN;
      effectiveSizes[rows.vertices[place]] = Double.NaN;
    }
    IntConsumer score =
        piece -> {
          int end = Math.min(n, (piece + 1) * ROWS_A_PIECE);
          for (int place = piece * ROWS_A_PIECE; place < end; place++) {
            score(place, constraints, effectiveSizes);
          }
        };
    Pieces.run(pieces, threads, stop, () -> score);
    progress.accept(1);
    return new StructuralHoleScores(constraints, effectiveSizes);
  }

  /** Fills both slots of the edges between u and those before it. */
  private void overlap(int u, double[] marks) {
    int begin = rows.offsets[u];
    int end = rows.offsets[u + 1];
    for (int slot = begin; slot < end; slot++) {
      marks[rows.targets[slot]] = weights[slot];
    }
    marks[u] = SELF;
    int work = 0;
    for (int slot = begin; slot < end; slot++) {
      int v = rows.targets[slot];
      int degree = rows.offsets[v + 1] - rows.offsets[v];
      if (degree < end - begin || (degree == end - begin && v < u)) {
        meet(slot, v, marks);
        work += degree;
        if (work > 1 << 20) {
          work = 0;
          lookAtStop();
        }
      }
    }
    for (int slot = begin; slot < end; slot++) {
      marks[rows.targets[slot]] = 0;
    }
    marks[u] = 0;
  }

  private void lookAtStop() {
    if (stop.getAsBoolean()) {
      throw new CancellationException("stopped before the end, as was asked");
    }
  }

  private void meet(int slot, int v, double[] marks) {
    double sum = 0;
    double scaledSum = 0;
    int back = slot;
    int end = rows.offsets[v + 1];
    for (int other = rows.offsets[v]; other < end; other++) {
      int q = rows.targets[other];
      double mark = marks[q];
      if (mark > 0) {
        double product = weights[other] * mark;
        sum += product;
        scaledSum += product * scales[q];
      } else if (mark < 0) {
        back = other;
      }
    }
    plain[slot] = sum;
    scaled[slot] = scaledSum;
    plain[back] = sum;
    scaled[back] = scaledSum;
  }

  private void score(int place, double[] constraints, double[] effectiveSizes) {
    int v = rows.vertices[place];
    double constraint = 0;
    double repeated = 0;
    int shift = graph.begin(v) - rows.offsets[place];
    for (int slot = rows.offsets[place]; slot < rows.offsets[place + 1]; slot++) {
      constraint += holes.constraintPart(v, slot + shift, scaled[slot]);
      repeated += holes.repeatedPart(v, slot + shift, plain[slot]);
    }
    constraints[v] = constraint;
    effectiveSizes[v] = graph.degree(v) - repeated;
  }
}
