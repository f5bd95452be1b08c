package enishi.referral;

import enishi.model.Id;
import enishi.model.Referral;
import java.time.LocalDate;

/**
 * A referral as a day sees it.
 *
 * @param counts whether it is a vouching on that day
 */
record Referred(Referral referral, ReferralState state, boolean counts) {
  Id by() {
    return referral.referrer();
  }

  LocalDate on() {
    return referral.on();
  }
}
