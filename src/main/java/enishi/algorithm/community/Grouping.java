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

  /**
   * Cuts the communities into runs of about equal work, counted in members: run i begins with
   * community cuts[i].
   */
  int[] cuts(int runs) {
    int[] cuts = new int[runs + 1];
    int c = 0;
    for (int run = 0; run < runs; run++) {
      long from = (long) members.length * run / runs;
      while (c < count() && starts[c] < from) {
        c++;
      }
      cuts[run] = c;
    }
    cuts[runs] = count();
    return cuts;
  }

  /** Renames the labels to 0, 1, … in the order of their first vertices; returns how many. */
  static int renumber(int[] labels) {
    int[] names = new int[labels.length];
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
