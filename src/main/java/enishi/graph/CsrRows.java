package enishi.graph;

import static enishi.model.EnishiException.badInput;

/** What the rows of a {@link CsrGraph} must be, whoever made them. */
final class CsrRows {
  private CsrRows() {}

  /** A strength as rows hold it: the nearest float, but never 0. */
  static float rounded(double strength) {
    return Math.max((float) strength, Float.MIN_VALUE);
  }

  /** Refuses arrays that are no graph; see {@link CsrGraph#ofRows}. */
  static void requireRows(VertexIds ids, int[] offsets, int[] targets, float[] strengths) {
    int n = ids.size();
    if (offsets.length != n + 1
        || offsets[0] != 0
        || offsets[n] != targets.length
        || targets.length != strengths.length) {
      throw badInput(
          "rows of %d vertices with %d targets and %d strengths are no graph of %d vertices",
          offsets.length - 1, targets.length, strengths.length, n);
    }
    int[] entering = new int[n];
    for (int v = 0; v < n; v++) {
      requireRow(ids, v, offsets, targets, strengths);
      for (int slot = offsets[v]; slot < offsets[v + 1]; slot++) {
        entering[targets[slot]]++;
      }
    }
    for (int v = 0; v < n; v++) {
      if (entering[v] != offsets[v + 1] - offsets[v]) {
        throw badInput(
            "vertex %s has %d edges in its row and %d that lead to it, expected as many",
            ids.id(v), offsets[v + 1] - offsets[v], entering[v]);
      }
    }
  }

  private static void requireRow(
      VertexIds ids, int v, int[] offsets, int[] targets, float[] strengths) {
    int last = offsets[v + 1];
    if (last < offsets[v] || last > targets.length) {
      throw badInput("row of %s ends at slot %d before it begins", ids.id(v), last);
    }
    for (int slot = offsets[v]; slot < last; slot++) {
      int target = targets[slot];
      boolean ascends = slot == offsets[v] || targets[slot - 1] < target;
      if (!ascends || target == v || target < 0 || target >= ids.size()) {
        throw badInput(
            "row of %s leads to vertex (%d), expected ascending other vertices of 0..%d",
            ids.id(v), target, ids.size() - 1);
      }
      if (!(strengths[slot] > 0 && strengths[slot] <= 1)) {
        throw badInput(
            "strength (%s) between %s and %s is not above 0 and at most 1",
            strengths[slot], ids.id(v), ids.id(target));
      }
    }
  }
}
