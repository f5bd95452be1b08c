package enishi.algorithm.community;

import enishi.graph.CsrGraph;

/** The connected pieces of communities. O(n + m). */
public final class Components {
  private Components() {}

  /** Whether the vertices of each label hang together without leaving it. */
  public static boolean areConnected(CsrGraph graph, int[] labels) {
    int[] pieces = split(graph, labels);
    int[] firstPiece = new int[labels.length];
    for (int v = 0; v < labels.length; v++) {
      if (firstPiece[labels[v]] == 0) {
        firstPiece[labels[v]] = pieces[v] + 1;
      } else if (firstPiece[labels[v]] != pieces[v] + 1) {
        return false;
      }
    }
    return true;
  }

  /** The same division with every piece a community of its own: 0, 1, … by smallest vertex. */
  static int[] split(CsrGraph graph, int[] labels) {
    int n = graph.vertexCount();
    int[] pieces = new int[n];
    java.util.Arrays.fill(pieces, -1);
    int[] queue = new int[n];
    int count = 0;
    for (int first = 0; first < n; first++) {
      if (pieces[first] >= 0) {
        continue;
      }
      int end = 0;
      queue[end++] = first;
      pieces[first] = count;
      for (int i = 0; i < end; i++) {
        int v = queue[i];
        for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
          int u = graph.target(slot);
          if (pieces[u] < 0 && labels[u] == labels[v]) {
            pieces[u] = count;
            queue[end++] = u;
          }
        }
      }
      count++;
    }
    return pieces;
  }
}
