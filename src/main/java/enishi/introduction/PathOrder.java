package enishi.introduction;

import enishi.model.Word;

/** What makes one path better than another. */
public enum PathOrder implements Word {
  /** The more probable one. */
  CERTAIN("certain"),
  /**
   * Among paths with at least 1 % of the best probability, the one whose introducers open up more
   * people.
   */
  BROAD("broad");

  private final String word;

  PathOrder(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
