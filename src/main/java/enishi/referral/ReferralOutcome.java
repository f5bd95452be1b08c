package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act: it is recorded, or why it is not.
 *
 * @param on the day the referral was made
 * @param revokedOn the first day it no longer counts, null where it stands
 * @param refusal null where it is recorded
 */
public record ReferralOutcome(
    Id referrer,
    Id candidate,
    Id project,
    LocalDate on,
    @Nullable LocalDate expiresOn,
    @Nullable LocalDate revokedOn,
    @Nullable Refusal refusal) {
  static ReferralOutcome recorded(ReferralAct act, LocalDate on, @Nullable LocalDate revokedOn) {
    return new ReferralOutcome(
        act.referrer(), act.candidate(), act.project(), on, act.expiresOn(), revokedOn, null);
  }

  static ReferralOutcome refused(ReferralAct act, LocalDate on, Refusal refusal) {
    return new ReferralOutcome(
        act.referrer(), act.candidate(), act.project(), on, act.expiresOn(), null, refusal);
  }

  /** This outcome where it is recorded; throws bad-input with the reason where it is not. */
  ReferralOutcome orThrow() {
    if (refusal != null) {
      throw badInput(
          "referral of (%s) by (%s) to (%s) on %s: %s",
          candidate, referrer, project, on, refusal.sentence());
    }
    return this;
  }
}
