package enishi.algorithm.community;

import enishi.graph.CsrGraph;
import java.util.Arrays;

/** The connected pieces of communities. O(n + m). */
public final class Components {
  private Components() {}

  /** Whether the vertices of each label hang together without leaving it. */
  public static boolean areConnected(CsrGraph graph, int[] labels) {
    int n = graph.vertexCount();
    int[] queue = new int[n];
    boolean[] seen = new boolean[n];
    boolean[] begun = new boolean[n];
    for (int first = 0; first < n; first++) {
      if (seen[first]) {
        continue;
      }
      if (begun[labels[first]]) {
        return false;
      }
      begun[labels[first]] = true;
      seen[first] = true;
      int end = 0;
      queue[end++] = first;
      for (int i = 0; i < end; i++) {
        int v = queue[i];
        for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
          int u = graph.target(slot);
          if (!seen[u] && labels[u] == labels[v]) {
            seen[u] = true;
            queue[end++] = u;
          }
        }
      }
    }
    return true;
  }

  /** The same division with every piece a community of its own: 0, 1, … by smallest vertex. */
  static int[] split(LevelGraph graph, int[] labels) {
    int n = graph.vertexCount();
    int[] pieces = new int[n];
    Arrays.fill(pieces, -1);
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
        for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
          int u = graph.targets[slot];
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
