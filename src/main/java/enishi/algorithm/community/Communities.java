package enishi.algorithm.community;

import java.util.Arrays;

/**
 * A division of a graph into connected communities. They are numbered by size, largest first, and
 * where sizes are equal by smallest vertex; so equal divisions have equal labels. Immutable.
 */
public final class Communities {
  /** labels[v] = community of vertex v. */
  private final int[] labels;

  /** sizes[c] = vertices in community c, descending. */
  private final int[] sizes;

  private final double quality;
  private final int iterations;
  private final boolean converged;
  private final boolean stopped;

  /** The labels must be {@link #rank}ed, which gave the sizes. */
  Communities(
      int[] labels,
      int[] sizes,
      double quality,
      int iterations,
      boolean converged,
      boolean stopped) {
    this.labels = labels;
    this.sizes = sizes;
    this.quality = quality;
    this.iterations = iterations;
    this.converged = converged;
    this.stopped = stopped;
  }

  /** Renames labels 0..n−1, of which some may be missing, as above; returns the sizes. */
  static int[] rank(int[] labels) {
    int count = Grouping.renumber(labels, labels.length);
    int[] sizes = new int[count];
    for (int label : labels) {
      sizes[label]++;
    }
    long[] order = new long[count];
    for (int c = 0; c < count; c++) {
      order[c] = (long) -sizes[c] << 32 | c;
    }
    Arrays.sort(order);
    int[] ranks = new int[count];
    int[] ranked = new int[count];
    for (int rank = 0; rank < count; rank++) {
      int c = (int) order[rank];
      ranks[c] = rank;
      ranked[rank] = sizes[c];
    }
    for (int v = 0; v < labels.length; v++) {
      labels[v] = ranks[labels[v]];
    }
    return ranked;
  }

  public int vertexCount() {
    return labels.length;
  }

  /** The community of a vertex. */
  public int label(int vertex) {
    return labels[vertex];
  }

  /** A copy: index vertex, value community. */
  public int[] labels() {
    return labels.clone();
  }

  public int count() {
    return sizes.length;
  }

  /** How many vertices a community has. */
  public int size(int community) {
    return sizes[community];
  }

  /** The quality that was asked for, worked out anew on the graph. */
  public double quality() {
    return quality;
  }

  /** Iterations that were run. */
  public int iterations() {
    return iterations;
  }

  /** Whether the last iteration found nothing to improve. */
  public boolean converged() {
    return converged;
  }

  /** Whether it was told to stop before it was done; what it had by then is still valid. */
  public boolean stopped() {
    return stopped;
  }
}
