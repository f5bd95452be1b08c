package enishi.referral;

import java.util.Arrays;

/** How many vouchings at least lead from an active founder to each vertex. O(n + m). */
final class FounderDistances {
  static final int UNREACHED = -1;

  private FounderDistances() {}

  /** [vertex] = vouchings from the nearest founder, {@link #UNREACHED} where none leads there. */
  static int[] of(Vouchings vouchings) {
    int[] froms = vouchings.froms();
    int[] tos = vouchings.tos();
    int count = vouchings.persons().size();
    int[] distances = new int[count];
    Arrays.fill(distances, UNREACHED);
    int[] begins = new int[count + 1];
    for (int from : froms) {
      begins[from + 1]++;
    }
    Arrays.parallelPrefix(begins, Integer::sum);
    int[] targets = new int[tos.length];
    int[] next = begins.clone();
    for (int edge = 0; edge < tos.length; edge++) {
      targets[next[froms[edge]]++] = tos[edge];
    }
    int[] queue = new int[count];
    int end = 0;
    for (int founder : vouchings.founders()) {
      distances[founder] = 0;
      queue[end++] = founder;
    }
    for (int at = 0; at < end; at++) {
      for (int slot = begins[queue[at]]; slot < begins[queue[at] + 1]; slot++) {
        if (distances[targets[slot]] == UNREACHED) {
          distances[targets[slot]] = distances[queue[at]] + 1;
          queue[end++] = targets[slot];
        }
      }
    }
    return distances;
  }
}
