package enishi.programme;

import enishi.model.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's stay, or that of several unnamed persons of one party, with what it cost each of
 * them. Amounts are whole yen.
 *
 * @param stay the party's id
 * @param traveller the named person; null for unnamed ones, who are never taken for the same
 * @param people 1 for a named person
 * @param lodging one amount a night, or one for every night; empty where none is recorded
 * @param transport null where none is recorded
 * @param otherSubsidy what else pays for it; null for nothing
 */
record Trip(
    Id stay,
    @Nullable Id traveller,
    int people,
    Id municipality,
    LocalDate startsOn,
    LocalDate endsOn,
    List<Long> lodging,
    @Nullable Long transport,
    @Nullable String otherSubsidy) {
  Trip {
    lodging = List.copyOf(lodging);
  }

  /** How many nights; 0 for a visit of one day. */
  int nights() {
    return (int) ChronoUnit.DAYS.between(startsOn, endsOn);
  }

  /** Whether anything is recorded of what it cost. */
  boolean hasCosts() {
    return !lodging.isEmpty() || transport != null;
  }

  /** Whether lodging is one amount, or one a night. */
  boolean costsFit() {
    return lodging.size() <= 1 || lodging.size() == nights();
  }

  /** What that night cost, from 0; 0 where nothing is recorded. */
  long lodgingOn(int night) {
    return lodging.isEmpty() ? 0 : lodging.size() == 1 ? lodging.getFirst() : lodging.get(night);
  }
}
