package enishi.referral;

import enishi.model.Word;

/** What a person can do next to become eligible, the surer of equally long ones first. */
public enum Step implements Word {
  /** Ask a member, directly or through others, for a referral. */
  ASK_MEMBER("ask-member"),
  /** Meet a member at an event the person has a part in. */
  MEET_AT_EVENT("meet-at-event"),
  /** Go to an open event, and meet a member there. */
  ATTEND_EVENT("attend-event");

  private final String word;

  Step(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
