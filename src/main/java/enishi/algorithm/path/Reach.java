package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Who lies within a few hops of some sources, and how many more a path would open up. Every vertex
 * of the graph counts, whether or not it may be passed.
 *
 * <p>What a vertex opens up is searched once and kept, because the paths of one question share
 * their vertices: 4 bytes for each vertex that an interior vertex opens up. Not for several threads
 * at once.
 */
public final class Reach {
  private final CsrGraph graph;
  private final int hops;
  private final HopDistances fromSources;

  /** Interior vertex → the vertices within the hops of it, but not of the sources. */
  private final Map<Integer, int[]> beyond = new HashMap<>();

  /** Takes what the sources reach within so many hops, themselves included. */
  public Reach(CsrGraph graph, int hops, BitSet sources) {
    this(graph, hops, HopDistances.from(graph, hops, sources));
  }

  /** The same with a few sources. */
  public Reach(CsrGraph graph, int hops, int... sources) {
    this(graph, hops, HopDistances.from(graph, hops, sources));
  }

  private Reach(CsrGraph graph, int hops, HopDistances fromSources) {
    this.graph = graph;
    this.hops = hops;
    this.fromSources = fromSources;
  }

  /**
   * How many vertices lie within the hops of an interior vertex of the path, but not of the
   * sources; 0 for a path of one hop.
   */
  public int countBeyond(FoundPath path) {
    VertexPlaces opened = new VertexPlaces(64);
    for (Integer interior : path.interior()) {
      for (int vertex : beyond.computeIfAbsent(interior, this::search)) {
        opened.add(vertex);
      }
    }
    return opened.size();
  }

  private int[] search(int vertex) {
    return HopDistances.from(graph, hops, vertex)
        .reached()
        .filter(v -> !fromSources.isReached(v))
        .toArray();
  }
}
