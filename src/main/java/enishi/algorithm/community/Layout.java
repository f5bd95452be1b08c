package enishi.algorithm.community;

import enishi.graph.CsrGraph;
import java.util.stream.IntStream;

/**
 * The order in which the vertices of a graph lie in memory. What lies close together is fast: rows
 * and labels of neighbours are then in the processor's caches. Vertices without edges have no
 * place, because nothing can be gained by moving them.
 */
final class Layout {
  private final CsrGraph graph;

  /** vertices[place] = vertex. */
  final int[] vertices;

  /** places[vertex] = place. */
  private final int[] places;

  private Layout(CsrGraph graph, int[] vertices) {
    this.graph = graph;
    this.vertices = vertices;
    places = new int[graph.vertexCount()];
    for (int i = 0; i < vertices.length; i++) {
      places[vertices[i]] = i;
    }
  }

  /** Vertices in ascending order. */
  static Layout ascending(CsrGraph graph) {
    return new Layout(
        graph, IntStream.range(0, graph.vertexCount()).filter(v -> graph.degree(v) > 0).toArray());
  }

  /** The layout in which what has place i now has place ranks[i]. */
  Layout arranged(int[] ranks) {
    return new Layout(graph, atRanks(vertices, ranks));
  }

  static int[] atRanks(int[] values, int[] ranks) {
    int[] arranged = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      arranged[ranks[i]] = values[i];
    }
    return arranged;
  }

  /** values[vertex] → values by place. */
  int[] placed(int[] values) {
    int[] placed = new int[vertices.length];
    for (int i = 0; i < placed.length; i++) {
      placed[i] = values[vertices[i]];
    }
    return placed;
  }

  private double[] placed(double[] values) {
    double[] placed = new double[vertices.length];
    for (int i = 0; i < placed.length; i++) {
      placed[i] = values[vertices[i]];
    }
    return placed;
  }

  /** The whole graph; sizes are by vertex. */
  LevelGraph whole(double[] sizes, Workers workers) {
    int[] offsets = new int[vertices.length + 1];
    for (int i = 0; i < vertices.length; i++) {
      offsets[i + 1] = offsets[i] + graph.degree(vertices[i]);
    }
    int[] targets = new int[offsets[vertices.length]];
    float[] weights = new float[targets.length];
    workers.ranges(
        offsets,
        (worker, from, to) -> {
          for (int i = from; i < to; i++) {
            int place = offsets[i];
            for (int slot = graph.begin(vertices[i]); slot < graph.end(vertices[i]); slot++) {
              targets[place] = places[graph.target(slot)];
              weights[place++] = (float) graph.strength(slot);
            }
          }
        });
    return new LevelGraph(offsets, targets, weights, placed(sizes));
  }
}
