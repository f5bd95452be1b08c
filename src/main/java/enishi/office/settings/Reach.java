package enishi.office.settings;

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
    BitSet seen = new BitSet();
    BitSet front = new BitSet();
    seen.set(first);
    front.set(first);
    for (int hop = 0; hop < maxHops && !front.isEmpty(); hop++) {
      BitSet next = new BitSet();
      for (int v = front.nextSetBit(0); v >= 0; v = front.nextSetBit(v + 1)) {
        for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
          next.set(graph.target(slot));
        }
      }
      next.andNot(seen);
      seen.or(next);
      front = next;
    }
    seen.clear(first);
    return seen;
  }
}
