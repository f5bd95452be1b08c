package enishi.algorithm.path;

import java.util.Comparator;
import java.util.List;

/**
 * A simple path and what it costs.
 *
 * @param vertices from its start to its end, at least two
 * @param cost −ln of its probability, added up from its start
 */
public record FoundPath(List<Integer> vertices, double cost) {
  /** Costs that agree to this many parts of 1 are equal. */
  private static final double COST_STEPS = 1e9;

  /**
   * The order of all answers: cost rounded to 1e-9, then fewer hops, then the vertices one by one,
   * which are in the order of their ids.
   */
  public static final Comparator<FoundPath> CHEAPEST_FIRST =
      Comparator.comparingLong((FoundPath path) -> roundedCost(path.cost))
          .thenComparingInt(FoundPath::hops)
          .thenComparing(FoundPath::vertices, FoundPath::compareInTurn);

  public FoundPath {
    vertices = List.copyOf(vertices);
    if (vertices.size() < 2) {
      throw new IllegalArgumentException(
          "path %s has no hop, expected at least 2 vertices".formatted(vertices));
    }
  }

  public int hops() {
    return vertices.size() - 1;
  }

  public int start() {
    return vertices.getFirst();
  }

  public int end() {
    return vertices.getLast();
  }

  /** The vertices between start and end, in their order. */
  public List<Integer> interior() {
    return vertices.subList(1, vertices.size() - 1);
  }

  /** 0..1: exp(−cost). */
  public double probability() {
    return StrictMath.exp(-cost);
  }

  /** The cost in steps of 1e-9: two costs are equal where this is equal. */
  static long roundedCost(double cost) {
    return Math.round(cost * COST_STEPS);
  }

  private static int compareInTurn(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
