package enishi.referral;

import enishi.model.Word;

/** Why a fact that looks like a route does not count on the day. */
public enum Lapse implements Word {
  /** The referral's last day is past. */
  EXPIRED("expired"),
  /** Who referred is not an active member on the day. */
  REFERRER_NOT_MEMBER("referrer-not-member"),
  /** The event was not open. */
  CLOSED_EVENT("closed-event"),
  /** Whom the person met is not an active member on the day. */
  MET_NOT_MEMBER("met-not-member");

  private final String word;

  Lapse(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
