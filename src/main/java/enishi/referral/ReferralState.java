package enishi.referral;

import enishi.model.Referral;
import enishi.model.Word;
import java.time.LocalDate;

/** What has become of a referral by a day. */
public enum ReferralState implements Word {
  /** Made by an active member, neither expired nor revoked. */
  IN_FORCE("in-force"),
  /** Expired after it brought a member in; it stays a vouching. */
  SERVED("served"),
  /** Expired. */
  LAPSED("lapsed"),
  /** Taken back by who made it, or for them. */
  REVOKED("revoked"),
  /** Who referred is no active member any more. */
  REFERRER_LEFT("referrer-left"),
  /** Recorded, but by somebody whom this person brought in. */
  CIRCLE("circle");

  private final String word;

  ReferralState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /**
   * The state on a day.
   *
   * @param counts whether it is a vouching on that day
   * @param byMember whether who referred is an active member on that day
   */
  static ReferralState of(Referral referral, LocalDate day, boolean counts, boolean byMember) {
    LocalDate revokedOn = referral.revokedOn();
    if (revokedOn != null && !revokedOn.isAfter(day)) {
      return REVOKED;
    }
    if (!byMember) {
      return REFERRER_LEFT;
    }
    return referral.isInForce(day) ? IN_FORCE : counts ? SERVED : LAPSED;
  }
}
