package enishi.algorithm.centrality;

/** Constraint and effective size of every vertex. Immutable. */
public final class StructuralHoleScores {
  /** constraints[vertex] = Burt's constraint, NaN where the vertex has no neighbour. */
  private final double[] constraints;

  /** effectiveSizes[vertex] = effective size, NaN where the vertex has no neighbour. */
  private final double[] effectiveSizes;

  StructuralHoleScores(double[] constraints, double[] effectiveSizes) {
    this.constraints = constraints;
    this.effectiveSizes = effectiveSizes;
  }

  public int vertexCount() {
    return constraints.length;
  }

  /** Low where the neighbours know each other little; NaN for a vertex without neighbours. */
  public double constraint(int vertex) {
    return constraints[vertex];
  }

  /** Neighbours less what they repeat of each other; NaN for a vertex without neighbours. */
  public double effectiveSize(int vertex) {
    return effectiveSizes[vertex];
  }
}
