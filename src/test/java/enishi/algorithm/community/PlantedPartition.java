package enishi.algorithm.community;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.Graphs;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A random graph whose communities are known: their sizes follow a power law from 20 to 500, every
 * vertex has about 20 edges, and a share of them, the mixing, leads anywhere in the graph.
 */
final class PlantedPartition {
  private static final int DEGREE = 20;

  final CsrGraph graph;

  /** truth[v] = community of v. */
  final int[] truth;

  private PlantedPartition(CsrGraph graph, int[] truth) {
    this.graph = graph;
    this.truth = truth;
  }

  static PlantedPartition of(int n, double mixing, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] members = shuffled(n, random);
    int[] truth = new int[n];
    int[] begin = new int[n];
    int[] end = new int[n];
    int community = 0;
    for (int from = 0; from < n; community++) {
      int size = (int) (20 / Math.pow(1 - random.nextDouble() * 0.8, 2));
      int to = n - from - size < 20 ? n : from + size;
      for (int i = from; i < to; i++) {
        truth[members[i]] = community;
        begin[members[i]] = from;
        end[members[i]] = to;
      }
      from = to;
    }
    long[] edges = new long[n * DEGREE / 2];
    for (int e = 0; e < edges.length; e++) {
      int u = random.nextInt(n);
      int v =
          random.nextDouble() < mixing
              ? random.nextInt(n)
              : members[random.nextInt(begin[u], end[u])];
      edges[e] = (long) Math.min(u, v) << 32 | Math.max(u, v);
    }
    Arrays.sort(edges);
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(n));
    for (int e = 0; e < edges.length; e++) {
      int u = (int) (edges[e] >>> 32);
      int v = (int) edges[e];
      if (u != v && (e == 0 || edges[e] != edges[e - 1])) {
        builder.connect(u, v, 1);
      }
    }
    return new PlantedPartition(builder.build(), truth);
  }

  private static int[] shuffled(int n, SplittableRandom random) {
    int[] values = new int[n];
    Arrays.setAll(values, v -> v);
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = values[i];
      values[i] = values[j];
      values[j] = swapped;
    }
    return values;
  }
}
