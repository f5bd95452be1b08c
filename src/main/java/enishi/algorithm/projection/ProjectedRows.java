package enishi.algorithm.projection;

/**
 * Rows of a projection: for each of some persons, whom they share something with and how much,
 * ascending by person. Holds its arrays openly, because they are large and are handed on as they
 * are: whoever takes them must not write to them.
 */
public final class ProjectedRows {
  /** rowPersons[row] = person whose row it is, ascending; all persons 0..n−1 in a whole one. */
  private final int[] rowPersons;

  /** offsets[row] = first slot of the row; rows + 1 values. */
  private final int[] offsets;

  /** targets[slot] = the other person, ascending within a row. */
  private final int[] targets;

  /** weights[slot] = the pair's weight, or the strength made of it; above 0. */
  private final float[] weights;

  ProjectedRows(int[] rowPersons, int[] offsets, int[] targets, float[] weights) {
    this.rowPersons = rowPersons;
    this.offsets = offsets;
    this.targets = targets;
    this.weights = weights;
  }

  public int rowCount() {
    return rowPersons.length;
  }

  /** The person whose row it is. */
  public int person(int row) {
    return rowPersons[row];
  }

  /** Each pair of two persons whose rows are there takes two slots. */
  public int slotCount() {
    return targets.length;
  }

  /** offsets[row] = first slot of the row; not a copy. */
  public int[] offsets() {
    return offsets;
  }

  /** targets[slot] = the other person, ascending within a row; not a copy. */
  public int[] targets() {
    return targets;
  }

  /** weights[slot] = the pair's weight or strength, above 0; not a copy. */
  public float[] weights() {
    return weights;
  }

  /**
   * All rows with those of {@code some} in their place. For rows of everybody only. O(n + slots)
   * time, by copying whole stretches.
   */
  public ProjectedRows with(ProjectedRows some) {
    int n = rowCount();
    int[] offsetsNow = new int[n + 1];
    long slots = 0;
    int changed = 0;
    for (int row = 0; row < n; row++) {
      offsetsNow[row] = Math.toIntExact(slots);
      if (changed < some.rowCount() && some.rowPersons[changed] == row) {
        slots += some.offsets[changed + 1] - some.offsets[changed];
        changed++;
      } else {
        slots += offsets[row + 1] - offsets[row];
      }
    }
    offsetsNow[n] = Math.toIntExact(slots);
    int[] targetsNow = new int[offsetsNow[n]];
    float[] weightsNow = new float[offsetsNow[n]];
    int kept = 0;
    for (int i = 0; i <= some.rowCount(); i++) {
      int row = i < some.rowCount() ? some.rowPersons[i] : n;
      int length = offsets[row] - offsets[kept];
      System.arraycopy(targets, offsets[kept], targetsNow, offsetsNow[kept], length);
      System.arraycopy(weights, offsets[kept], weightsNow, offsetsNow[kept], length);
      if (row < n) {
        int own = some.offsets[i + 1] - some.offsets[i];
        System.arraycopy(some.targets, some.offsets[i], targetsNow, offsetsNow[row], own);
        System.arraycopy(some.weights, some.offsets[i], weightsNow, offsetsNow[row], own);
        kept = row + 1;
      }
    }
    return new ProjectedRows(rowPersons, offsetsNow, targetsNow, weightsNow);
  }
}
