package enishi.algorithm.community;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.Graphs;

/** Small published networks, typed in, and a network whose answer is known by formula. */
final class Networks {
  /** KARATE[u] = the members after u whom u met outside the club (Zachary 1977), from 0 on. */
  private static final int[][] KARATE = {
    {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31},
    {2, 3, 7, 13, 17, 19, 21, 30},
    {3, 7, 8, 9, 13, 27, 28, 32},
    {7, 12, 13},
    {6, 10},
    {6, 10, 16},
    {16},
    {},
    {30, 32, 33},
    {33},
    {},
    {},
    {},
    {33},
    {32, 33},
    {32, 33},
    {},
    {},
    {32, 33},
    {33},
    {32, 33},
    {},
    {32, 33},
    {25, 27, 29, 32, 33},
    {25, 27, 31},
    {31},
    {29, 33},
    {33},
    {31, 33},
    {32, 33},
    {32, 33},
    {32, 33},
    {33}
  };

  /** In how many contexts each pair of KARATE met, in the same order. */
  private static final String KARATE_CONTEXTS =
      "4533332223132222"
          + "63451222"
          + "34513222"
          + "333"
          + "23"
          + "533"
          + "3"
          + "334"
          + "2"
          + "3"
          + "32"
          + "34"
          + "12"
          + "1"
          + "31"
          + "23"
          + "54354"
          + "232"
          + "7"
          + "42"
          + "4"
          + "22"
          + "42"
          + "33"
          + "44"
          + "5";

  /** FLORENTINE[u] = families after u that u married into (Padgett, Ansell 1993). */
  private static final int[][] FLORENTINE = {
    {1}, {5, 6, 7, 8, 9}, {3, 4, 5}, {4, 11}, {6, 11}, {}, {7}, {12}, {12, 13}, {10}, {}, {12}, {14}
  };

  private Networks() {}

  /** 34 vertices, 78 edges of equal strength. */
  static CsrGraph karate() {
    return of(34, KARATE, "");
  }

  /** The same with strengths in proportion to the contexts. */
  static CsrGraph weightedKarate() {
    return of(34, KARATE, KARATE_CONTEXTS);
  }

  /** 15 vertices, 20 edges of equal strength. */
  static CsrGraph florentine() {
    return of(15, FLORENTINE, "");
  }

  /** Cliques in a ring, each joined to the next by one edge. */
  static CsrGraph ringOfCliques(int cliques, int size) {
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(cliques * size));
    for (int c = 0; c < cliques; c++) {
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          builder.connect(c * size + i, c * size + j, 1);
        }
      }
      builder.connect(c * size, (c + 1) % cliques * size + 1, 1);
    }
    return builder.build();
  }

  private static CsrGraph of(int n, int[][] later, String contexts) {
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(n));
    int edge = 0;
    for (int u = 0; u < later.length; u++) {
      for (int v : later[u]) {
        builder.connect(u, v, contexts.isEmpty() ? 1 : (contexts.charAt(edge) - '0') / 8.0);
        edge++;
      }
    }
    return builder.build();
  }
}
