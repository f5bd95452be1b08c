package enishi.office.settings;

import enishi.algorithm.path.HopDistances;
import enishi.graph.CsrGraph;
import java.util.BitSet;

/** Who is within some connections of a person in one graph or another of the same persons. */
final class Reach {
  private final CsrGraph one;
  private final CsrGraph other;
  private final int maxHops;

  Reach(CsrGraph one, CsrGraph other, int maxHops) {
    this.one = one;
    this.other = other;
    this.maxHops = maxHops;
  }

  /** The vertices within reach, without the first one. O(connections passed). */
  BitSet from(int first) {
    BitSet found = from(first, one);
    found.or(from(first, other));
    return found;
  }

  private BitSet from(int first, CsrGraph graph) {
    BitSet reached = new BitSet();
    HopDistances.from(graph, maxHops, first).reached().forEach(reached::set);
    reached.clear(first);
    return reached;
  }
}
