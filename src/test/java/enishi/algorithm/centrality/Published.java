package enishi.algorithm.centrality;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.Graphs;
import java.util.Map;
import java.util.TreeMap;

/** Small networks out of the literature, typed in. */
final class Published {
  /** Padgett and Ansell (American J. Sociology 98, 1993): marriages of Florentine families. */
  static final CsrGraph FLORENTINE_MARRIAGES =
      Graphs.parse(
          """
          Acciaiuoli 1 Medici, Medici 1 Barbadori, Medici 1 Ridolfi, Medici 1 Tornabuoni,
          Medici 1 Albizzi, Medici 1 Salviati, Castellani 1 Peruzzi, Castellani 1 Strozzi,
          Castellani 1 Barbadori, Peruzzi 1 Strozzi, Peruzzi 1 Bischeri, Strozzi 1 Ridolfi,
          Strozzi 1 Bischeri, Ridolfi 1 Tornabuoni, Tornabuoni 1 Guadagni, Albizzi 1 Ginori,
          Albizzi 1 Guadagni, Salviati 1 Pazzi, Bischeri 1 Guadagni, Guadagni 1 Lamberteschi
          """);

  /**
   * Zachary (J. Anthropological Research 33, 1977): contexts in which members of a karate club met.
   * Each line: a member and, for each later one met, number:contexts.
   */
  private static final String KARATE =
      """
      0 1:4 2:5 3:3 4:3 5:3 6:3 7:2 8:2 10:2 11:3 12:1 13:3 17:2 19:2 21:2 31:2
      1 2:6 3:3 7:4 13:5 17:1 19:2 21:2 30:2
      2 3:3 7:4 8:5 9:1 13:3 27:2 28:2 32:2
      3 7:3 12:3 13:3
      4 6:2 10:3
      5 6:5 10:3 16:3
      6 16:3
      8 30:3 32:3 33:4
      9 33:2
      13 33:3
      14 32:3 33:2
      15 32:3 33:4
      18 32:1 33:2
      19 33:1
      20 32:3 33:1
      22 32:2 33:3
      23 25:5 27:4 29:3 32:5 33:4
      24 25:2 27:3 31:2
      25 31:7
      26 29:4 33:2
      27 33:4
      28 31:2 33:2
      29 32:4 33:2
      30 32:3 33:3
      31 32:4 33:4
      32 33:5
      """;

  private Published() {}

  /** The karate club; the strength of an edge is its contexts / 10, or 1. */
  static CsrGraph karate(boolean weighted) {
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(34));
    for (String line : KARATE.lines().toList()) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        String[] met = words[i].split(":");
        double strength = weighted ? Integer.parseInt(met[1]) / 10.0 : 1;
        builder.connect(Integer.parseInt(words[0]), Integer.parseInt(met[0]), strength);
      }
    }
    return builder.build();
  }

  /** Reads {@code "Medici 47.5, Guadagni 23.17"} as vertex → value. */
  static Map<Integer, Double> values(CsrGraph graph, String drawing) {
    Map<Integer, Double> values = new TreeMap<>();
    for (String part : drawing.strip().split("\\s*,\\s*")) {
      String[] words = part.split(" ");
      values.put(Graphs.vertex(graph, words[0]), Double.parseDouble(words[1]));
    }
    return values;
  }
}
