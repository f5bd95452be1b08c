package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.Arrays;

/**
 * How many hops a vertex is away at least from some vertices, over vertices that may be passed:
 * breadth-first search to a radius, or less far where that would take long. Immutable once made.
 */
final class HopBall {
  /** A round that has to look at more slots is left out. */
  private static final int MAX_SLOTS_A_ROUND = 50_000;

  private final VertexPlaces places;

  /** ends[hops] = vertices within so many hops; they take the first places. */
  private final int[] ends;

  private HopBall(VertexPlaces places, int[] ends) {
    this.places = places;
    this.ends = ends;
  }

  static HopBall around(CsrGraph graph, VertexSet centres, PathQuestion question, int radius) {
    VertexPlaces places = new VertexPlaces(Math.max(64, centres.size()));
    for (int i = 0; i < centres.size(); i++) {
      places.add(centres.at(i));
    }
    int[] ends = {places.size()};
    int begin = 0;
    for (int hops = 1; hops <= radius; hops++) {
      int end = places.size();
      if (slots(graph, places, begin, end) > MAX_SLOTS_A_ROUND) {
        break;
      }
      for (int place = begin; place < end; place++) {
        int v = places.vertex(place);
        if (hops == 1 || question.mayPass(v)) {
          for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
            places.add(graph.target(slot));
          }
        }
      }
      ends = Arrays.copyOf(ends, hops + 1);
      ends[hops] = places.size();
      begin = end;
    }
    return new HopBall(places, ends);
  }

  /** Hops to the nearest centre, or one more than the radius. */
  int leastHops(int vertex) {
    int place = places.find(vertex);
    if (place == VertexPlaces.NONE) {
      return ends.length;
    }
    int hops = 0;
    while (place >= ends[hops]) {
      hops++;
    }
    return hops;
  }

  private static long slots(CsrGraph graph, VertexPlaces places, int begin, int end) {
    long slots = 0;
    for (int place = begin; place < end; place++) {
      slots += graph.degree(places.vertex(place));
    }
    return slots;
  }
}
