package enishi.network;

import enishi.model.Evidence;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stated fact between two persons: a tie, or a referral.
 *
 * @param a vertex of the one person
 * @param b vertex of the other
 * @param start first day, {@link Day#NEVER} where it is not dated
 * @param last last day it lasts; equal to start where it is a point
 * @param withdrawnFrom first day from which it no longer counts at all
 * @param word its kind
 * @param context the event or the project it happened in
 */
record Meeting(
    int a,
    int b,
    int start,
    int last,
    int withdrawnFrom,
    String word,
    Decay decay,
    @Nullable Id context,
    List<Evidence> evidence) {
  /** The day it is dated, seen on a day; {@link Day#NONE} where it does not count then. */
  int datedDay(int asOf) {
    return start > asOf || withdrawnFrom <= asOf ? Day.NONE : Math.min(asOf, Math.max(start, last));
  }

  boolean isDated() {
    return start != Day.NEVER;
  }

  /** What it adds to A, seen on a day. */
  double amount(int asOf) {
    int day = datedDay(asOf);
    return day == Day.NONE ? 0 : decay.worth(1, decay.left((long) asOf - day));
  }

  boolean isBetween(int one, int other) {
    return (a == one && b == other) || (a == other && b == one);
  }

  @Nullable LocalDate on() {
    return Day.date(start);
  }
}
