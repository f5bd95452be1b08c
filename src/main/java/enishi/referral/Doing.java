package enishi.referral;

import enishi.model.Word;

/** One thing that a person does on a way in. */
public enum Doing implements Word {
  /** Ask somebody one knows for an introduction to the next. */
  ASK("ask"),
  /** Be introduced to somebody, who then introduces one to the next. */
  BE_INTRODUCED("be-introduced"),
  /** Ask a member for a referral. */
  BE_REFERRED("be-referred"),
  /** Go to an open event. */
  ATTEND("attend"),
  /** Meet a member at an event, and have it recorded. */
  MEET("meet");

  private final String word;

  Doing(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
