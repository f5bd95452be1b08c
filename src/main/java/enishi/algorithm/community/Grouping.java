package enishi.algorithm.community;

/** The vertices of a level listed community by community, ascending within each. O(n). */
final class Grouping {
  /** starts[c] = where the members of community c begin in members; count + 1 values. */
  final int[] starts;

  /** members[i] = vertex. */
  final int[] members;

  /** The labels must be 0..count−1. */
  Grouping(int[] labels, int count) {
    starts = new int[count + 1];
    members = new int[labels.length];
    for (int label : labels) {
      starts[label + 1]++;
    }
    for (int c = 0; c < count; c++) {
      starts[c + 1] += starts[c];
    }
    int[] next = starts.clone();
    for (int v = 0; v < labels.length; v++) {
      members[next[labels[v]]++] = v;
    }
  }

  int count() {
    return starts.length - 1;
  }

  /** ranks[v] = where v stands in members. */
  int[] ranks() {
    int[] ranks = new int[members.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[members[i]] = i;
    }
    return ranks;
  }

  /**
   * Renames the labels to 0, 1, … in the order of their first vertices; returns how many. They must
   * be 0..size−1.
   */
  static int renumber(int[] labels, int size) {
    int[] names = new int[size];
    int count = 0;
    for (int v = 0; v < labels.length; v++) {
      if (names[labels[v]] == 0) {
        names[labels[v]] = ++count;
      }
      labels[v] = names[labels[v]] - 1;
    }
    return count;
  }
}
