package enishi.algorithm.path;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path from a source that is still being searched, or that has arrived. It is ordered by a key
 * that no completion of it can undercut; that of a measured one is exact.
 */
final class PartialPath implements Comparable<PartialPath> {
  /** The next vertex of a path whose completion is not known. */
  static final int UNKNOWN = -1;

  final @Nullable PartialPath before;
  final int vertex;

  /** Hops from the source so far. */
  final int hops;

  /** Cost from the source so far: at most, before it is measured. */
  final double cost;

  /** It ends here. */
  final boolean arrived;

  /** Its cost is exact. */
  final boolean measured;

  /** No completion costs less, but for errors of rounding. */
  double leastTotal;

  /** No completion has a lower cost, rounded. */
  long leastCost;

  /** No completion of that cost has fewer hops. */
  int leastHops;

  /** The first vertex of a simple completion of about that key, if one is known. */
  int next = UNKNOWN;

  /** A simple completion is known and counted among the candidates. */
  boolean counted;

  /** The search for a completion, where the walk behind the bound runs back into the path. */
  @Nullable Detour detour;

  private PartialPath(
      @Nullable PartialPath before, int vertex, double cost, boolean arrived, boolean measured) {
    this.before = before;
    this.vertex = vertex;
    this.hops = before == null ? 0 : before.hops + 1;
    this.cost = cost;
    this.arrived = arrived;
    this.measured = measured;
  }

  static PartialPath underWay(@Nullable PartialPath before, int vertex, double cost) {
    return new PartialPath(before, vertex, cost, false, false);
  }

  static PartialPath arrived(PartialPath before, int vertex, double cost) {
    return new PartialPath(before, vertex, cost, true, false);
  }

  /** The same path, arrived, with its exact cost. */
  PartialPath measured(double exactCost) {
    PartialPath path = new PartialPath(before, vertex, exactCost, true, true);
    path.leastTotal = exactCost;
    path.leastCost = FoundPath.roundedCost(exactCost);
    path.leastHops = hops;
    return path;
  }

  /** Its vertices. */
  VertexPlaces places() {
    VertexPlaces places = new VertexPlaces(hops + 1);
    for (PartialPath p = this; p != null; p = p.before) {
      places.add(p.vertex);
    }
    return places;
  }

  /** Its vertices from the source on. */
  List<Integer> vertices() {
    List<Integer> vertices = new ArrayList<>(hops + 1);
    for (PartialPath p = this; p != null; p = p.before) {
      vertices.add(p.vertex);
    }
    return vertices.reversed();
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
