package enishi.algorithm.community;

import enishi.graph.CsrGraph;

/**
 * Communities by the Leiden method.
 *
 * <p>Problem: divide the vertices so that modularity or CPM is as large as can be (see {@link
 * Quality}); finding the best division is NP-hard, so a good one is looked for. Every community of
 * the result is connected.
 *
 * <p>Method: Traag, Waltman, van Eck, "From Louvain to Leiden: guaranteeing well-connected
 * communities", Scientific Reports 9, 5233, 2019, https://doi.org/10.1038/s41598-019-41695-z. An
 * iteration moves vertices between communities, refines each community into well-connected parts,
 * makes each part a vertex of a smaller graph, and goes on there. Ours then goes down again and
 * lets the vertices of every level move once more. Iterations follow one another until nothing
 * improves or there were as many as allowed. As moves on the way down may leave a community in
 * pieces, the pieces are made communities of their own at the end, which only raises quality.
 *
 * <p>After the first iteration vertices lie in memory in the order of their communities, so that
 * most of what a vertex needs is in the processor's caches.
 *
 * <p>Time: about O(n + m) for an iteration; space: see {@link #memoryBytes}.
 *
 * <p>Caveats: modularity overlooks communities that are small compared with the whole graph
 * (Fortunato, Barthélemy, PNAS 104, 2007); a higher resolution or CPM finds them. Two seeds give
 * different divisions of about the same quality; {@link Stability} tells how different.
 *
 * <p>Deterministic: the same graph and settings give the same labels, on any number of threads.
 * Holds no state, so threads may share it.
 */
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

  /**
   * At most about this many bytes are needed besides the graph: the graph laid out anew, a level
   * made from it and room for making it take 16 bytes an edge each; levels above shrink.
   */
  public static long memoryBytes(int vertices, int edges, int threads) {
    return 64L * edges + (150L + 16L * threads) * vertices;
  }
}
