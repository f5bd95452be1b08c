package enishi.population;

import enishi.model.Word;

/** Why a person stands on no rung. */
public enum Reason implements Word {
  RESIDENT("resident"),
  NOTHING_RECORDED("nothing-recorded"),
  LAPSED("lapsed");

  private final String word;

  Reason(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
