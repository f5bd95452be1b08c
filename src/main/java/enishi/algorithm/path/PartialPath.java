package enishi.algorithm.path;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path from a source that is still being searched, or that has arrived. It is ordered by a key
 * that no completion of it can undercut; that of an arrived one is exact.
 */
final class PartialPath implements Comparable<PartialPath> {
  final @Nullable PartialPath before;
  final int vertex;

  /** Hops from the source so far. */
  final int hops;

  /** Cost from the source so far. */
  final double cost;

  final boolean arrived;

  /** No completion has a lower cost, rounded. */
  final long leastCost;

  /** No completion of that cost has fewer hops. */
  final int leastHops;

  /** A simple completion of about that key is known to exist. */
  final boolean certain;

  private PartialPath(
      @Nullable PartialPath before,
      int vertex,
      double cost,
      boolean arrived,
      long leastCost,
      int leastHops,
      boolean certain) {
    this.before = before;
    this.vertex = vertex;
    this.hops = before == null ? 0 : before.hops + 1;
    this.cost = cost;
    this.arrived = arrived;
    this.leastCost = leastCost;
    this.leastHops = leastHops;
    this.certain = certain;
  }

  static PartialPath underWay(
      @Nullable PartialPath before, int vertex, double cost, long leastCost, int leastHops) {
    return new PartialPath(before, vertex, cost, false, leastCost, leastHops, false);
  }

  static PartialPath arrived(PartialPath before, int vertex, double cost) {
    return new PartialPath(
        before, vertex, cost, true, FoundPath.roundedCost(cost), before.hops + 1, true);
  }

  PartialPath tightened(long leastCost, int leastHops) {
    return new PartialPath(before, vertex, cost, false, leastCost, leastHops, true);
  }

  boolean contains(int sought) {
    for (PartialPath p = this; p != null; p = p.before) {
      if (p.vertex == sought) {
        return true;
      }
    }
    return false;
  }

  FoundPath found() {
    List<Integer> vertices = new ArrayList<>(hops + 1);
    for (PartialPath p = this; p != null; p = p.before) {
      vertices.add(p.vertex);
    }
    return new FoundPath(vertices.reversed(), cost);
  }

  @Override
  public int compareTo(PartialPath other) {
    int order = Long.compare(leastCost, other.leastCost);
    if (order == 0) {
      order = Integer.compare(leastHops, other.leastHops);
    }
    return order == 0 ? compareInTurn(other) : order;
  }

  /** Vertex by vertex from the source on; a path comes before its continuations. */
  private int compareInTurn(PartialPath other) {
    PartialPath one = this;
    PartialPath two = other;
    while (one.hops > two.hops && one.before != null) {
      one = one.before;
    }
    while (two.hops > one.hops && two.before != null) {
      two = two.before;
    }
    int order = 0;
    while (true) {
      if (one.vertex != two.vertex) {
        order = Integer.compare(one.vertex, two.vertex);
      }
      if (one.before == null || two.before == null || one.before == two.before) {
        break;
      }
      one = one.before;
      two = two.before;
    }
    return order == 0 ? Integer.compare(hops, other.hops) : order;
  }
}
