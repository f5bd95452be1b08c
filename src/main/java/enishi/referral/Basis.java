package enishi.referral;

import enishi.model.Word;

/** What a place in a project would rest on without one person. */
public enum Basis implements Word {
  /** Nothing else: every vouching from a founder leads through that person. */
  ONLY("only"),
  /** Other members vouch for them. */
  OTHERS("others"),
  /** They met a member at an open event. */
  EVENT("event"),
  /** They joined before anybody referred them. */
  NOT_NEEDED("not-needed"),
  /** No vouching leads there, with that person or without. */
  NOTHING("nothing"),
  /** They are no member now. */
  LEFT("left");

  private final String word;

  Basis(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
