package enishi.referral;

import enishi.model.Word;

/** The two ways into a referral-only project. */
public enum Route implements Word {
  /** An active member's referral is in force. */
  A("A"),
  /** The person was at an open event of the project and met an active member there. */
  B("B");

  private final String word;

  Route(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
