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
 * neighbour v that comes before u in the order of (degree, number) is walked, and the marks met are
 * added up. Every edge is so looked at once, along the shorter of its two rows, as in the listing
 * of triangles by Chiba and Nishizeki (SIAM J. Computing 14, 1985). The sums are kept in u's slot
 * of the edge; the scores are then made row by row.
 */
final class EdgeOverlaps {
  private static final int ROWS_A_PIECE = 1024;

  private final StructuralHoles holes;
  private final CsrGraph graph;
  private final int threads;
  private final BooleanSupplier stop;
  private final DoubleConsumer progress;

  /** scaled[slot] = Σ over common neighbours q of w(u, q) w(q, v) / S(q), in one slot an edge. */
  private final double[] scaled;

  /** plain[slot] = the same sum without S(q). */
  private final double[] plain;

  EdgeOverlaps(StructuralHoles holes, int threads, BooleanSupplier stop, DoubleConsumer progress) {
    this.holes = holes;
    this.graph = holes.graph();
    this.threads = threads;
    this.stop = stop;
    this.progress = progress;
    scaled = new double[graph.slotCount()];
    plain = new double[graph.slotCount()];
  }

  static long memoryBytes(long n, long m, int threads) {
    return 2 * 16 * m + 8 * n * threads;
  }

  StructuralHoleScores scores() {
    int n = graph.vertexCount();
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
              fill(u, marks);
            }
            progress.accept(0.9 * done.incrementAndGet() / pieces);
          };
        });
    double[] constraints = new double[n];
    double[] effectiveSizes = new double[n];
    IntConsumer score =
        piece -> {
          int end = Math.min(n, (piece + 1) * ROWS_A_PIECE);
          for (int v = piece * ROWS_A_PIECE; v < end; v++) {
            score(v, constraints, effectiveSizes);
          }
        };
    Pieces.run(pieces, threads, stop, () -> score);
    progress.accept(1);
    return new StructuralHoleScores(constraints, effectiveSizes);
  }

  /** Fills the slots of u that lead to vertices before it. */
  private void fill(int u, double[] marks) {
    int begin = graph.begin(u);
    int end = graph.end(u);
    for (int slot = begin; slot < end; slot++) {
      marks[graph.target(slot)] = holes.weight(slot);
    }
    int work = 0;
    for (int slot = begin; slot < end; slot++) {
      int v = graph.target(slot);
      if (isBefore(v, u)) {
        meet(slot, v, marks);
        work += graph.degree(v);
        if (work > 1 << 20) {
          work = 0;
          lookAtStop();
        }
      }
    }
    for (int slot = begin; slot < end; slot++) {
      marks[graph.target(slot)] = 0;
    }
  }

  private void lookAtStop() {
    if (stop.getAsBoolean()) {
      throw new CancellationException("stopped before the end, as was asked");
    }
  }

  private void meet(int slot, int v, double[] marks) {
    double sum = 0;
    double scaledSum = 0;
    int end = graph.end(v);
    for (int other = graph.begin(v); other < end; other++) {
      int q = graph.target(other);
      double mark = marks[q];
      if (mark != 0) {
        double product = holes.weight(other) * mark;
        sum += product;
        scaledSum += product * holes.scale(q);
      }
    }
    plain[slot] = sum;
    scaled[slot] = scaledSum;
  }

  private void score(int v, double[] constraints, double[] effectiveSizes) {
    double constraint = 0;
    double repeated = 0;
    for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
      int other = graph.target(slot);
      int kept = isBefore(other, v) ? slot : graph.findSlot(other, v);
      constraint += holes.constraintPart(v, slot, scaled[kept]);
      repeated += holes.repeatedPart(v, slot, plain[kept]);
    }
    int degree = graph.degree(v);
    constraints[v] = degree == 0 ? Double.NaN : constraint;
    effectiveSizes[v] = degree == 0 ? Double.NaN : degree - repeated;
  }

  private boolean isBefore(int v, int u) {
    int difference = graph.degree(v) - graph.degree(u);
    return difference != 0 ? difference < 0 : v < u;
  }
}
