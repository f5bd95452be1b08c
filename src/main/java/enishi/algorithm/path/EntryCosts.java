package enishi.algorithm.path;

/**
 * What it costs to enter each vertex, on top of the edge that leads there: −ln of the probability
 * that the vertex lets a path in. Immutable; made once and shared by many questions.
 */
public final class EntryCosts {
  /** Entering is free everywhere. */
  public static final EntryCosts NONE = new EntryCosts(new double[0]);

  /** costs[vertex] = −ln probability, finite and at least 0; empty where all are 0. */
  private final double[] costs;

  private EntryCosts(double[] costs) {
    this.costs = costs;
  }

  /** Copies costs[vertex], each finite and at least 0. */
  public static EntryCosts of(double[] costs) {
    for (int v = 0; v < costs.length; v++) {
      if (!(costs[v] >= 0 && costs[v] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "entry cost (%s) of vertex %d is not a finite number of at least 0"
                .formatted(costs[v], v));
      }
    }
    return new EntryCosts(costs.clone());
  }

  double of(int vertex) {
    return costs.length == 0 ? 0 : costs[vertex];
  }

  void requireFits(int vertexCount) {
    if (costs.length != 0 && costs.length != vertexCount) {
      throw new IllegalArgumentException(
          "%d entry costs for a graph of %d vertices".formatted(costs.length, vertexCount));
    }
  }
}
