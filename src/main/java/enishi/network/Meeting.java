package enishi.network;

import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.model.TieKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stated fact between two persons: a tie, or a referral.
 *
 * @param start first day, {@link Day#NEVER} where it is not dated
 * @param last last day it lasts; equal to start where it is a point
 * @param withdrawnFrom first day from which it no longer counts at all
 * @param word its kind
 * @param context the event or the project it happened in
 */
record Meeting(
    int start,
    int last,
    int withdrawnFrom,
    String word,
    Decay decay,
    @Nullable Id context,
    List<Evidence> evidence) {
  static Meeting of(Tie tie, StrengthRules rules) {
    int start = Day.orNever(tie.when().on());
    LocalDate until = tie.when().until();
    return new Meeting(
        start,
        until == null ? start : Day.of(until),
        Day.NEVER,
        tie.kind().word(),
        rules.tie(tie.kind()),
        tie.event(),
        tie.evidence());
  }

  static Meeting of(Referral referral, StrengthRules rules) {
    int on = Day.of(referral.on());
    return new Meeting(
        on,
        on,
        Day.orNever(referral.revokedOn()),
        "referral",
        rules.referral(),
        referral.project(),
        referral.evidence());
  }

  /** Whether it lies in the event that is its context, and shares that with what else does. */
  boolean isAtEvent() {
    return word.equals(TieKind.MET_AT.word());
  }

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

  @Nullable LocalDate on() {
    return Day.date(start);
  }
}
