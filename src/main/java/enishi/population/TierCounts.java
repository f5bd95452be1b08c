package enishi.population;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many persons of a municipality stand where.
 *
 * @param people persons on any rung
 * @param onRungs persons on each rung, the lowest first; of a typology, each type, so that a person
 *     may be counted under several
 * @param lapsed persons who stood on a rung before and on none now
 * @param residents persons with something recorded there who are not counted because they live
 *     there
 */
record TierCounts(int people, List<Integer> onRungs, int lapsed, int residents) {
  TierCounts {
    onRungs = List.copyOf(onRungs);
  }

  /** Counts the persons who pass. */
  static TierCounts of(Involvements all, LocalDate asOf, Predicate<Id> counted) {
    Ladder ladder = all.ladder();
    Integer[] onRungs = new Integer[ladder.rungs().size()];
    Arrays.fill(onRungs, 0);
    int people = 0;
    int lapsed = 0;
    int residents = 0;
    for (Involvements.Of one : all.of()) {
      if (!counted.test(one.person())) {
        continue;
      }
      int mask = one.course().maskOn(asOf);
      if (mask != 0) {
        people++;
        for (int tier = 1; tier <= onRungs.length; tier++) {
          boolean isHeld =
              ladder.typology() ? (mask & (1 << (tier - 1))) != 0 : tier == ladder.tier(mask);
          onRungs[tier - 1] += isHeld ? 1 : 0;
        }
        continue;
      }
      Reason reason = one.involvement().reason(asOf);
      lapsed += reason == Reason.LAPSED ? 1 : 0;
      residents += reason == Reason.RESIDENT && one.involvement().isOnRecordBy(asOf) ? 1 : 0;
    }
    return new TierCounts(people, List.of(onRungs), lapsed, residents);
  }
}
