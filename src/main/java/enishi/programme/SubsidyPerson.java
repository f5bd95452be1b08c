package enishi.programme;

import enishi.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's stays of a fiscal year, or the stay of several unnamed ones. Amounts are whole yen.
 *
 * @param traveller null for unnamed persons
 * @param people how many they are
 * @param sum what counts for each of them
 * @param cap at most so much for each of them
 * @param payable for all of them
 */
record SubsidyPerson(
    @Nullable Id traveller, int people, List<SubsidyTrip> trips, long sum, long cap, long payable) {
  SubsidyPerson {
    trips = List.copyOf(trips);
  }

  boolean capped() {
    return sum > cap;
  }
}
