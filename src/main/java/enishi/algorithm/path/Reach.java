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
 * their vertices: n/8 bytes for each distinct interior vertex. Not for several threads at once.
 */
public final class Reach {
  private final CsrGraph graph;
  private final int hops;
  private final HopDistances fromSources;

  /** Interior vertex → the vertices within the hops of it, but not of the sources. */
  private final Map<Integer, BitSet> beyond = new HashMap<>();

  /** Takes what the sources reach within so many hops, themselves included. */
  public Reach(CsrGraph graph, int hops, BitSet sources) {
    this.graph = graph;
    this.hops = hops;
    this.fromSources = HopDistances.from(graph, hops, sources);
  }

  /**
   * How many vertices lie within the hops of an interior vertex of the path, but not of the
   * sources; 0 for a path of one hop.
   */
  public int countBeyond(FoundPath path) {
    BitSet opened = new BitSet();
    for (Integer vertex : path.interior()) {
      opened.or(beyond.computeIfAbsent(vertex, this::search));
    }
    return opened.cardinality();
  }

  private BitSet search(int vertex) {
    BitSet found = new BitSet();
    HopDistances.from(graph, hops, vertex)
        .reached()
        .filter(v -> !fromSources.isReached(v))
        .forEach(found::set);
    return found;
  }
}
