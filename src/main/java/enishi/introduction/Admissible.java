package enishi.introduction;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import java.util.BitSet;

/**
 * The graph of paths on which a member of a project can refer the requester at the end: where the
 * target is no member, only members lead to it. O(n + m) time.
 */
final class Admissible {
  private Admissible() {}

  static CsrGraph graph(CsrGraph graph, BitSet members, BitSet targets) {
    BitSet outsiders = (BitSet) targets.clone();
    outsiders.andNot(members);
    if (outsiders.isEmpty()) {
      return graph;
    }
    CsrGraphBuilder admissible = CsrGraph.builder(graph.ids());
    for (int u = 0; u < graph.vertexCount(); u++) {
      for (int slot = graph.begin(u); slot < graph.end(u); slot++) {
        int v = graph.target(slot);
        boolean cut =
            (outsiders.get(v) && !members.get(u)) || (outsiders.get(u) && !members.get(v));
        if (u < v && !cut) {
          admissible.connect(u, v, graph.strength(slot));
        }
      }
    }
    return admissible.build();
  }
}
