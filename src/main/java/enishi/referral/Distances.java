package enishi.referral;

import java.util.Arrays;

/** How many referrals lead from the nearest founder to everybody vouched for. O(n + m). */
final class Distances {
  static final int UNREACHED = -1;

  /** edges[vertex] = referrals from the nearest founder, or UNREACHED. */
  private final int[] edges;

  private Distances(int[] edges) {
    this.edges = edges;
  }

  static Distances of(Vouchings vouchings) {
    int[] froms = vouchings.froms();
    int[] tos = vouchings.tos();
    int[] begins = begins(froms, vouchings.size());
    int[] distances = new int[vouchings.size()];
    Arrays.fill(distances, UNREACHED);
    int[] queue = new int[vouchings.size()];
    int count = 0;
    for (int founder : vouchings.founders()) {
      distances[founder] = 0;
      queue[count++] = founder;
    }
    for (int i = 0; i < count; i++) {
      int v = queue[i];
      for (int edge = begins[v]; edge < begins[v + 1]; edge++) {
        if (distances[tos[edge]] == UNREACHED) {
          distances[tos[edge]] = distances[v] + 1;
          queue[count++] = tos[edge];
        }
      }
    }
    return new Distances(distances);
  }

  /** Of nobody's vertex too: unreached. */
  int of(int vertex) {
    return vertex < 0 ? UNREACHED : edges[vertex];
  }

  /** Edges are in the order of their vouchers. */
  private static int[] begins(int[] froms, int vertices) {
    int[] begins = new int[vertices + 1];
    for (int from : froms) {
      begins[from + 1]++;
    }
    for (int v = 0; v < vertices; v++) {
      begins[v + 1] += begins[v];
    }
    return begins;
  }
}
