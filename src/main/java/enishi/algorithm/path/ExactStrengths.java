package enishi.algorithm.path;

/**
 * The strength of an edge before it was rounded to the float that the graph holds. Asked only about
 * edges of paths that are close to being found, once an edge and question. Always the same answer.
 */
@FunctionalInterface
public interface ExactStrengths {
  /** Above 0 up to 1, and nearest to the graph's strength among the floats. */
  double strength(int u, int v);
}
