package enishi.algorithm.community;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.Graphs;

/** Small published networks, typed in. */
final class Networks {
  /** KARATE[v] = the members after v whom v met outside the club (Zachary 1977), from 0 on. */
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

  private Networks() {}

  /** 34 vertices, 78 edges of equal strength. */
  static CsrGraph karate() {
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(34));
    for (int u = 0; u < KARATE.length; u++) {
      for (int v : KARATE[u]) {
        builder.connect(u, v, 1);
      }
    }
    return builder.build();
  }
}
