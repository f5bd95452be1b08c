package enishi.algorithm.centrality;

import enishi.graph.CsrGraph;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Structural holes: whether a vertex joins neighbours who would otherwise not be joined.
 *
 * <p>Problem (Burt, Structural Holes, 1992), with w the strength (or 1), S(i) the sum of i's and
 * M(i) the largest of them, p(i, j) = w(i, j) / S(i), over the neighbours j of i:
 *
 * <ul>
 *   <li>constraint(i) = Σ_j (p(i, j) + Σ_q p(i, q) p(q, j))²;
 *   <li>effective size(i) = Σ_j (1 − Σ_q p(i, q) w(j, q) / M(j)), which without strengths is
 *       Borgatti's n − 2t / n for n neighbours with t edges among them (Connections 20, 1997).
 * </ul>
 *
 * Both are those of NetworkX. A vertex without neighbours has neither: NaN.
 *
 * <p>Method: both need of an edge {i, j} only Σ_q w(i, q) w(q, j) / S(q) and Σ_q w(i, q) w(q, j)
 * over the common neighbours q. These sums are the same seen from either end, so {@link #all} makes
 * them once an edge, from the end of lower degree (see {@link EdgeOverlaps}).
 *
 * <p>Time: one vertex O(Σ_j (d(i) + d(j))) or O(Σ_j min(d(i), d(j)) log), whichever is less, d the
 * degree; all O(Σ over edges min(d(i), d(j))), at most O(m√m). Space: 16n bytes once, and {@link
 * #memoryBytes} while all are made.
 *
 * <p>Deterministic: the common neighbours are added in ascending order in every case, so one, all
 * and any number of threads give the same doubles to the last bit. Threads may share it.
 */
public final class StructuralHoles {
  /** A row this many times longer than the other is searched, not walked. */
  private static final int SEARCH_RATIO = 16;

  private final CsrGraph graph;
  private final boolean weighted;

  /** scales[vertex] = 1 / sum of its strengths, S above. */
  private final double[] scales;

  /** peaks[vertex] = its greatest strength, M above. */
  private final double[] peaks;

  private StructuralHoles(CsrGraph graph, boolean weighted) {
    this.graph = graph;
    this.weighted = weighted;
    int n = graph.vertexCount();
    scales = new double[n];
    peaks = new double[n];
    for (int v = 0; v < n; v++) {
      double sum = 0;
      double peak = 0;
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        double strength = weight(slot);
        sum += strength;
        peak = Math.max(peak, strength);
      }
      scales[v] = 1 / sum;
      peaks[v] = peak;
    }
  }

  /** By strength. */
  public static StructuralHoles weighted(CsrGraph graph) {
    return new StructuralHoles(graph, true);
  }

  /** Every edge counts 1. */
  public static StructuralHoles unweighted(CsrGraph graph) {
    return new StructuralHoles(graph, false);
  }

  /** Bytes that {@link #all} needs beside the graph of n vertices and m edges. */
  public static long memoryBytes(long n, long m, int threads) {
    return 16 * n + 16 * n + EdgeOverlaps.memoryBytes(n, m, threads);
  }

  /** Burt's constraint of one vertex. */
  public double constraint(int vertex) {
    double constraint = 0;
    for (int slot = graph.begin(vertex); slot < graph.end(vertex); slot++) {
      constraint += constraintPart(vertex, slot, overlap(vertex, graph.target(slot), true));
    }
    return graph.degree(vertex) == 0 ? Double.NaN : constraint;
  }

  /** The effective size of one vertex's neighbourhood. */
  public double effectiveSize(int vertex) {
    double repeated = 0;
    for (int slot = graph.begin(vertex); slot < graph.end(vertex); slot++) {
      repeated += repeatedPart(vertex, slot, overlap(vertex, graph.target(slot), false));
    }
    return graph.degree(vertex) == 0 ? Double.NaN : graph.degree(vertex) - repeated;
  }

  /**
   * Both of every vertex.
   *
   * @param progress told the part that is done, 0..1, by several threads
   */
  public StructuralHoleScores all(int threads, BooleanSupplier stop, DoubleConsumer progress) {
    return new EdgeOverlaps(this, threads, stop, progress).scores();
  }

  CsrGraph graph() {
    return graph;
  }

  double weight(int slot) {
    return weighted ? graph.strength(slot) : 1;
  }

  double scale(int vertex) {
    return scales[vertex];
  }

  /** What a neighbour adds to a vertex's constraint, the sum over common neighbours being known. */
  double constraintPart(int vertex, int slot, double scaledOverlap) {
    double part = (weight(slot) + scaledOverlap) * scales[vertex];
    return part * part;
  }

  /** What a neighbour repeats of the others. */
  double repeatedPart(int vertex, int slot, double overlap) {
    return overlap * scales[vertex] / peaks[graph.target(slot)];
  }

  /** Σ over common neighbours q of w(u, q) w(q, v), divided by S(q) where scaled. */
  private double overlap(int u, int v, boolean scaled) {
    return graph.degree(u) <= graph.degree(v) ? meet(u, v, scaled) : meet(v, u, scaled);
  }

  private double meet(int few, int many, boolean scaled) {
    boolean search = graph.degree(many) > SEARCH_RATIO * graph.degree(few);
    double sum = 0;
    int other = graph.begin(many);
    int otherEnd = graph.end(many);
    for (int slot = graph.begin(few); slot < graph.end(few); slot++) {
      int q = graph.target(slot);
      if (search) {
        other = graph.findSlot(many, q);
        if (other < 0) {
          continue;
        }
      } else {
        while (other < otherEnd && graph.target(other) < q) {
          other++;
        }
        if (other == otherEnd || graph.target(other) != q) {
          continue;
        }
      }
      double product = weight(slot) * weight(other);
      sum += scaled ? product * scales[q] : product;
    }
    return sum;
  }
}
