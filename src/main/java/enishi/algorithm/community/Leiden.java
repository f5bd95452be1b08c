package enishi.algorithm.community;

import enishi.graph.CsrGraph;

/** Door; see LeidenRun. */
public final class Leiden {
  private final CsrGraph graph;

  public Leiden(CsrGraph graph) {
    this.graph = graph;
  }

  public Communities run(LeidenSettings settings) {
    try (Workers workers = new Workers(settings.threads)) {
      return new LeidenRun(graph, settings, workers).run();
    }
  }

  public static long memoryBytes(int vertices, int edges, int threads) {
    return 48L * edges + (100L + 12L * threads) * vertices;
  }
}
