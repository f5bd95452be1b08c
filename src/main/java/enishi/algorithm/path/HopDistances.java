package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many hops every vertex is away from the nearest of some sources, up to a limit: breadth-first
 * search. O(edges of the ball) time, O(vertices of the ball) space. Immutable once made.
 */
public final class HopDistances {
  /** What {@link #hops} says of a vertex beyond the limit. */
  public static final int UNREACHED = -1;

  /** The vertices in the order they were reached. */
  private final VertexPlaces places;

  /** ends[hops] = vertices within so many hops; they take the first places. */
  private final int[] ends;

  private HopDistances(VertexPlaces places, int[] ends) {
    this.places = places;
    this.ends = ends;
  }

  public static HopDistances from(CsrGraph graph, int limit, int... sources) {
    return from(graph, limit, VertexSet.of(sources), null);
  }

  public static HopDistances from(CsrGraph graph, int limit, BitSet sources) {
    return from(graph, limit, VertexSet.of(sources), null);
  }

  /** Along paths on which only the last vertex need not be one that may be passed. */
  public static HopDistances from(CsrGraph graph, int limit, BitSet sources, BitSet mayPass) {
    return from(graph, limit, VertexSet.of(sources), mayPass);
  }

  private static HopDistances from(
      CsrGraph graph, int limit, VertexSet sources, @Nullable BitSet mayPass) {
    VertexPlaces places = new VertexPlaces(Math.max(64, sources.size()));
    for (int i = 0; i < sources.size(); i++) {
      places.add(sources.at(i));
    }
    int[] ends = {places.size()};
    int begin = 0;
    for (int hops = 1; hops <= limit && begin < places.size(); hops++) {
      int end = places.size();
      for (int place = begin; place < end; place++) {
        int v = places.vertex(place);
        if (hops == 1 || mayPass == null || mayPass.get(v)) {
          for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
            places.add(graph.target(slot));
          }
        }
      }
      ends = Arrays.copyOf(ends, hops + 1);
      ends[hops] = places.size();
      begin = end;
    }
    return new HopDistances(places, ends);
  }

  /** Hops to a vertex, 0 for a source, {@link #UNREACHED} beyond the limit. */
  public int hops(int vertex) {
    int place = places.find(vertex);
    if (place == VertexPlaces.NONE) {
      return UNREACHED;
    }
    int hops = 0;
    while (place >= ends[hops]) {
      hops++;
    }
    return hops;
  }

  public boolean isReached(int vertex) {
    return places.contains(vertex);
  }

  public int reachedCount() {
    return places.size();
  }

  /** The vertices within the limit, nearest first, equally near ones in no order to rely on. */
  public IntStream reached() {
    return IntStream.range(0, places.size()).map(places::vertex);
  }
}
