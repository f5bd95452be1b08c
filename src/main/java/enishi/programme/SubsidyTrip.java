package enishi.programme;

import java.util.List;

/**
 * One person's stay, judged. Amounts are whole yen.
 *
 * @param nights what counts of each; empty where lodging is not recorded
 * @param transport what counts of it
 * @param allowed what counts in all; 0 where a condition failed
 * @param failed every condition that failed
 */
record SubsidyTrip(
    Trip trip, List<SubsidyNight> nights, long transport, long allowed, List<Condition> failed) {
  SubsidyTrip {
    nights = List.copyOf(nights);
    failed = List.copyOf(failed);
  }
}
