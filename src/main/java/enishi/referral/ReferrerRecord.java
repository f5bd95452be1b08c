package enishi.referral;

import enishi.model.Id;
import enishi.model.Referral;
import enishi.network.Network;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What a member has referred to a project by a day.
 *
 * @param made what is not revoked, by day, on one day by candidate
 * @param inForce how many of them are in force
 */
record ReferrerRecord(List<Referral> made, int inForce) {
  private static final Comparator<Referral> ORDER =
      Comparator.comparing(Referral::on).thenComparing(Referral::candidate);

  static ReferrerRecord of(Network network, Id referrer, Id project, LocalDate day) {
    List<Referral> made =
        network.facts().referralsOf(referrer).stream()
            .filter(referral -> referral.referrer().equals(referrer))
            .filter(referral -> referral.project().equals(project))
            .filter(referral -> isSeen(referral, day))
            .sorted(ORDER)
            .toList();
    int inForce = (int) made.stream().filter(referral -> referral.isInForce(day)).count();
    return new ReferrerRecord(made, inForce);
  }

  /** Whether it was made by the day and not revoked by it. */
  static boolean isSeen(Referral referral, LocalDate day) {
    return !referral.on().isAfter(day)
        && (referral.revokedOn() == null || referral.revokedOn().isAfter(day));
  }

  boolean holds(Referral referral) {
    return Collections.binarySearch(made, referral, ORDER) >= 0;
  }

  /** How many are in force, that one among them. */
  int inForceWith(Referral referral) {
    return holds(referral) ? inForce : inForce + 1;
  }

  /** Whether one made on that day would come at least so many days after all before it. */
  boolean wouldBeSpaced(LocalDate on, int days) {
    return made.isEmpty() || ChronoUnit.DAYS.between(made.getLast().on(), on) >= days;
  }

  /** Whether the one before it, which may be of the same day, is at least so many days older. */
  boolean isSpaced(Referral referral, int days) {
    int found = Collections.binarySearch(made, referral, ORDER);
    int before = (found >= 0 ? found : -found - 1) - 1;
    return before < 0 || ChronoUnit.DAYS.between(made.get(before).on(), referral.on()) >= days;
  }
}
