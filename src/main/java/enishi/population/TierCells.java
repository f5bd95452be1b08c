package enishi.population;

import enishi.algorithm.disclosure.LinkedCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of one day's counts per tier are hidden. It depends on the counts of that day alone, so
 * that the same count is hidden wherever it is told: among the counts, in the series, beside the
 * matrix, as the base of the sensitivity.
 */
final class TierCells {
  private final boolean everything;
  private final boolean[] tiers;

  private TierCells(boolean everything, boolean[] tiers) {
    this.everything = everything;
    this.tiers = tiers;
  }

  /**
   * @param people on any rung; told where they are k or more, and only then anything else
   * @param tiers index: a rung, the lowest first; value: persons
   * @param typology whether a person may be counted under several
   * @param k 0 to hide none
   */
  static TierCells of(int people, int[] tiers, boolean typology, int k) {
    if (isSmall(people, k)) {
      boolean[] all = new boolean[tiers.length];
      Arrays.fill(all, true);
      return new TierCells(true, all);
    }
    if (!typology) {
      return new TierCells(false, LinkedCounts.ofList(tiers, k));
    }
    boolean[] hidden = new boolean[tiers.length];
    for (int tier = 0; tier < hidden.length; tier++) {
      hidden[tier] = isSmall(tiers[tier], k) || isSmall(people - tiers[tier], k);
    }
    return new TierCells(false, hidden);
  }

  /** Whether that many persons are some, and fewer than k. */
  static boolean isSmall(int people, int k) {
    return people > 0 && people < k;
  }

  /** Whether fewer than k persons are on any rung, so that nothing of the day is told. */
  boolean hidesEverything() {
    return everything;
  }

  /** Whether the count of the rung in that place, the lowest in 0, is hidden. */
  boolean hides(int place) {
    return tiers[place];
  }

  @Nullable Integer people(int people) {
    return everything ? null : Integer.valueOf(people);
  }

  List<@Nullable Integer> tiers(int[] counts) {
    List<@Nullable Integer> told = new ArrayList<>();
    for (int tier = 0; tier < counts.length; tier++) {
      told.add(tiers[tier] ? null : Integer.valueOf(counts[tier]));
    }
    return told;
  }

  /** How many counts are hidden, that of the people included. */
  int size() {
    int size = everything ? 1 : 0;
    for (boolean one : tiers) {
      size += one ? 1 : 0;
    }
    return size;
  }
}
