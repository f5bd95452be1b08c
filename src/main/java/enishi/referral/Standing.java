package enishi.referral;

import enishi.model.Word;

/** What somebody is to a project on a day. */
public enum Standing implements Word {
  /** A founder whose membership lasts. */
  FOUNDER("founder"),
  /** Joined, and has not left. */
  MEMBER("member"),
  /** Was a member, and is none on the day. */
  LEFT("left"),
  /** A member referred them; they have not joined. */
  CANDIDATE("candidate");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  boolean isActive() {
    return this == FOUNDER || this == MEMBER;
  }
}
