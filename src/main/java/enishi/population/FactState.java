package enishi.population;

import enishi.model.Word;

/** Whether a fact holds up a person's tier on a day, and why not. */
public enum FactState implements Word {
  QUALIFIES("qualifies"),
  /** It counts, but its rung needs more than there is. */
  NOT_ENOUGH("not-enough"),
  /** It counts, but its rung is held in as many other municipalities as may be. */
  FULL("full"),
  /** It would, were the person not excluded, for example as a resident. */
  EXCLUDED("excluded"),
  /** Its days are over. */
  LAPSED("lapsed"),
  /** Nobody recorded when it was. */
  UNDATED("undated"),
  /** Its kind leads to no rung of this ladder. */
  NO_RUNG("no-rung");

  private final String word;

  FactState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
