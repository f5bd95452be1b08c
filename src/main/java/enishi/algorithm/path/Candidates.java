package enishi.algorithm.path;

import java.util.PriorityQueue;

/**
 * The costs of the cheapest different paths that are known to exist, as many as are asked for: no
 * path that costs more than the dearest of them is needed.
 */
final class Candidates {
  private final int count;

  /** The costs, dearest first. */
  private final PriorityQueue<Double> costs = new PriorityQueue<>((a, b) -> Double.compare(b, a));

  private double ceiling = Double.POSITIVE_INFINITY;

  Candidates(int count) {
    this.count = count;
  }

  void add(double cost) {
    if (costs.size() < count) {
      costs.add(cost);
    } else if (cost < ceiling) {
      costs.remove();
      costs.add(cost);
    }
    if (costs.size() == count) {
      ceiling = costs.element();
    }
  }

  /** The cost above which no path is needed; infinite while fewer paths are known. */
  double ceiling() {
    return ceiling;
  }
}
