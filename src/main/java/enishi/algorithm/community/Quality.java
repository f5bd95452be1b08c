package enishi.algorithm.community;

import enishi.graph.CsrGraph;

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
    double[] sizes(CsrGraph graph) {
      double[] sizes = new double[graph.vertexCount()];
      for (int v = 0; v < sizes.length; v++) {
        for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
          sizes[v] += graph.strength(slot);
        }
      }
      return sizes;
    }

    @Override
    double penalty(double[] sizes, double resolution) {
      double all = 0;
      for (double size : sizes) {
        all += size;
      }
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
    double[] sizes(CsrGraph graph) {
      double[] sizes = new double[graph.vertexCount()];
      java.util.Arrays.fill(sizes, 1);
      return sizes;
    }

    @Override
    double penalty(double[] sizes, double resolution) {
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

  /** The quality of labels[v] = community of v, 0..n−1; O(n + m). */
  public double of(CsrGraph graph, int[] labels, double resolution) {
    int n = graph.vertexCount();
    double[] inside = new double[n];
    double[] totals = new double[n];
    int[] counts = new int[n];
    double all = 0;
    for (int v = 0; v < n; v++) {
      int label = labels[v];
      double within = 0;
      double total = 0;
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        double strength = graph.strength(slot);
        total += strength;
        within += labels[graph.target(slot)] == label ? strength : 0;
      }
      inside[label] += within;
      totals[label] += total;
      counts[label]++;
      all += total;
    }
    return of(inside, totals, counts, all, resolution);
  }

  /** sizes[v] = what v counts in the penalty. */
  abstract double[] sizes(CsrGraph graph);

  /** What two vertices of size 1 cost in one community. */
  abstract double penalty(double[] sizes, double resolution);

  /** From twice the strength inside, the strength at, and the vertices of each community. */
  abstract double of(double[] inside, double[] totals, int[] counts, double all, double resolution);
}
