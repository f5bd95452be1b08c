package enishi.algorithm.community;

import enishi.graph.CsrGraph;
import java.util.Arrays;

/**
 * What a division into communities is worth. Both reward the strength inside communities and charge
 * for their size: with L(c) the strength inside c,
 *
 * <ul>
 *   <li>modularity is Σ_c [L(c)/m − γ (K(c)/2m)²], m the strength of all edges and K(c) the sum of
 *       the strengths at c's vertices (Newman, Girvan, PRE 69, 026113, 2004; γ by Reichardt,
 *       Bornholdt, PRE 74, 016110, 2006);
 *   <li>CPM, the constant Potts model, is Σ_c [L(c) − γ N(c)(N(c) − 1)/2], N(c) the number of
 *       vertices in c (Traag, Van Dooren, Nesterov, PRE 84, 016114, 2011).
 * </ul>
 *
 * <p>Modularity of a graph without edges is 0.
 */
public enum Quality {
  MODULARITY {
    @Override
    double[] sizes(double[] strengths) {
      return strengths;
    }

    @Override
    double penalty(double[] strengths, double resolution) {
      double all = Arrays.stream(strengths).sum();
      return all == 0 ? 0 : resolution / all;
    }

    @Override
    double of(double[] inside, double[] totals, int[] counts, double all, double resolution) {
      double quality = 0;
      for (int c = 0; c < inside.length && all > 0; c++) {
        quality += inside[c] / all - resolution * (totals[c] / all) * (totals[c] / all);
      }
      return quality;
    }
  },

  CPM {
    @Override
    double[] sizes(double[] strengths) {
      double[] sizes = new double[strengths.length];
      Arrays.fill(sizes, 1);
      return sizes;
    }

    @Override
    double penalty(double[] strengths, double resolution) {
      return resolution;
    }

    @Override
    double of(double[] inside, double[] totals, int[] counts, double all, double resolution) {
      double quality = 0;
      for (int c = 0; c < inside.length; c++) {
        quality += inside[c] / 2 - resolution * counts[c] * (counts[c] - 1.0) / 2;
      }
      return quality;
    }
  };

  /** Vertices that a thread takes at a time. */
  private static final int BLOCK = 4096;

  /** The quality of labels[v] = community of v, 0..n−1; O(n + m) time and O(n) space. */
  public double of(CsrGraph graph, int[] labels, double resolution) {
    try (Workers alone = new Workers(1)) {
      return of(graph, labels, resolution, alone);
    }
  }

  double of(CsrGraph graph, int[] labels, double resolution, Workers workers) {
    int n = graph.vertexCount();
    double[] within = new double[n];
    double[] strengths = new double[n];
    workers.run(
        blocks(n),
        (worker, block) -> {
          for (int v = block * BLOCK; v < Math.min(n, (block + 1) * BLOCK); v++) {
            for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
              double strength = graph.strength(slot);
              strengths[v] += strength;
              within[v] += labels[graph.target(slot)] == labels[v] ? strength : 0;
            }
          }
        });
    double[] inside = new double[n];
    double[] totals = new double[n];
    int[] counts = new int[n];
    for (int v = 0; v < n; v++) {
      inside[labels[v]] += within[v];
      totals[labels[v]] += strengths[v];
      counts[labels[v]]++;
    }
    return of(inside, totals, counts, Arrays.stream(strengths).sum(), resolution);
  }

  /** strengths[v] = sum of the strengths at v. */
  static double[] strengths(CsrGraph graph, Workers workers) {
    double[] strengths = new double[graph.vertexCount()];
    workers.run(
        blocks(strengths.length),
        (worker, block) -> {
          int end = Math.min(strengths.length, (block + 1) * BLOCK);
          for (int v = block * BLOCK; v < end; v++) {
            for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
              strengths[v] += graph.strength(slot);
            }
          }
        });
    return strengths;
  }

  private static int blocks(int n) {
    return (n + BLOCK - 1) / BLOCK;
  }

  /** sizes[v] = what v counts in the penalty. */
  abstract double[] sizes(double[] strengths);

  /** What two vertices of size 1 cost in one community. */
  abstract double penalty(double[] strengths, double resolution);

  /** From twice the strength inside, the strength at, and the vertices of each community. */
  abstract double of(double[] inside, double[] totals, int[] counts, double all, double resolution);
}
