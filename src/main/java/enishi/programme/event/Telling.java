package enishi.programme.event;

import enishi.algorithm.disclosure.LinkedCounts;
import org.jspecify.annotations.Nullable;

/**
 * Which counts of persons are told. Unless everything may be, those from 1 to {@code LEAST} − 1
 * stay hidden, and those whose rest would be such a one.
 *
 * @param all whether everything may be told
 */
record Telling(boolean all) {
  /** A count; null where it is hidden. */
  @Nullable Integer count(int count) {
    return all || count == 0 || count >= EventReport.LEAST ? Integer.valueOf(count) : null;
  }

  /** A count of a group whose size is told. */
  @Nullable Integer part(int count, int whole) {
    return count(whole - count) == null || count(whole) == null ? null : count(count);
  }

  /** Counts that add up to a whole that is told where it is large enough. */
  @Nullable Integer[] list(int[] counts, int whole) {
    @Nullable Integer[] told = new Integer[counts.length];
    boolean[] hidden =
        all || count(whole) == null
            ? new boolean[counts.length]
            : LinkedCounts.ofList(counts, EventReport.LEAST);
    for (int i = 0; i < counts.length; i++) {
      told[i] = hidden[i] || count(whole) == null ? null : Integer.valueOf(counts[i]);
    }
    return told;
  }
}
