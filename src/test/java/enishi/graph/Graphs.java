package enishi.graph;

import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Graphs for tests, drawn as text or at random. */
public final class Graphs {
  private Graphs() {}

  /** Reads {@code "a 0.9 b, b 0.8 c, d"}: edges with their strengths, and vertices without any. */
  public static CsrGraph parse(String drawing) {
    TreeSet<String> ids = new TreeSet<>();
    String[] parts = drawing.strip().split("\\s*,\\s*");
    for (String part : parts) {
      String[] words = part.split("\\s+");
      ids.add(words[0]);
      ids.add(words[words.length - 1]);
    }
    VertexIds vertices = VertexIds.of(ids);
    CsrGraphBuilder builder = CsrGraph.builder(vertices);
    for (String part : parts) {
      String[] words = part.split("\\s+");
      if (words.length == 3) {
        builder.connect(
            vertices.find(words[0]).getAsInt(),
            vertices.find(words[2]).getAsInt(),
            Double.parseDouble(words[1]));
      }
    }
    return builder.build();
  }

  /** The vertex of an id that is in the graph. */
  public static int vertex(CsrGraph graph, String id) {
    return graph.ids().find(id).getAsInt();
  }

  /** Ids {@code v0000000}, {@code v0000001}, … that sort as their numbers. */
  public static VertexIds numbered(int size) {
    return VertexIds.of(IntStream.range(0, size).mapToObj("v%07d"::formatted).toList());
  }

  /** Each pair of n vertices is joined with the probability given, at a strength from the list. */
  public static CsrGraph random(SplittableRandom random, int n, double density, double... from) {
    CsrGraphBuilder builder = CsrGraph.builder(numbered(n));
    for (int u = 0; u < n; u++) {
      for (int v = u + 1; v < n; v++) {
        if (random.nextDouble() < density) {
          builder.connect(
              u, v, from.length == 0 ? 1 - random.nextDouble() : from[random.nextInt(from.length)]);
        }
      }
    }
    return builder.build();
  }
}
