package enishi.algorithm.community;

import enishi.graph.CsrGraph;

/** Brute force: the best quality over all divisions of a few vertices. */
final class EveryDivision {
  /** gain[u][v] = what u and v add to quality where they share a community. */
  private final double[][] gain;

  private final int[] labels;
  private double best = Double.NEGATIVE_INFINITY;

  EveryDivision(CsrGraph graph, Quality quality, double resolution) {
    int n = graph.vertexCount();
    labels = new int[n];
    gain = new double[n][n];
    double[] degrees = new double[n];
    double all = 0;
    for (int u = 0; u < n; u++) {
      for (int slot = graph.begin(u); slot < graph.end(u); slot++) {
        gain[u][graph.target(slot)] = graph.strength(slot);
        degrees[u] += graph.strength(slot);
      }
      all += degrees[u];
    }
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < n; v++) {
        if (quality == Quality.CPM) {
          gain[u][v] = u == v ? 0 : (gain[u][v] - resolution) / 2;
        } else {
          gain[u][v] =
              all == 0 ? 0 : (gain[u][v] - resolution * degrees[u] * degrees[v] / all) / all;
        }
      }
    }
  }

  double best() {
    extend(0, 0, 0);
    return best;
  }

  /** Puts vertex v into each community there is, and into a new one. */
  private void extend(int v, int communities, double quality) {
    if (v == labels.length) {
      best = Math.max(best, quality);
      return;
    }
    for (int c = 0; c <= communities; c++) {
      labels[v] = c;
      double added = gain[v][v];
      for (int u = 0; u < v; u++) {
        added += labels[u] == c ? 2 * gain[u][v] : 0;
      }
      extend(v + 1, Math.max(communities, c + 1), quality + added);
    }
  }
}
