package enishi.population;

import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How many persons of a municipality stand where.
 *
 * @param onRungs persons on each rung, the lowest first
 * @param lapsed persons who stood on a rung before and on none now
 * @param residents persons with something recorded there who are not counted because they live
 *     there
 */
record TierCounts(List<Integer> onRungs, int lapsed, int residents) {
  TierCounts {
    onRungs = List.copyOf(onRungs);
  }

  /** Counts the persons who pass. O(facts of everybody who did something there). */
  static TierCounts of(
      Network network, Ladder ladder, Id municipality, LocalDate asOf, Predicate<Id> counted) {
    Integer[] onRungs = new Integer[ladder.rungs().size()];
    Arrays.fill(onRungs, 0);
    int lapsed = 0;
    int residents = 0;
    for (Id person : everybody(network, municipality)) {
      if (!counted.test(person)) {
        continue;
      }
      Standing standing = Standing.of(network, ladder, person, municipality, asOf);
      if (standing.tier() > 0) {
        onRungs[standing.tier() - 1]++;
      } else if (standing.reason() == Reason.LAPSED) {
        lapsed++;
      } else if (standing.reason() == Reason.RESIDENT) {
        residents++;
      }
    }
    return new TierCounts(List.of(onRungs), lapsed, residents);
  }

  private static SortedSet<Id> everybody(Network network, Id municipality) {
    SortedSet<Id> persons = new TreeSet<>();
    for (Engagement fact : network.engagements().in(municipality)) {
      if (fact.subject().is(EntityKind.PERSON)) {
        persons.add(fact.subject());
      }
    }
    return persons;
  }
}
