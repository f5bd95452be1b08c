package enishi.population;

import enishi.model.Word;

/** Why a person stands on no rung. */
public enum Reason implements Word {
  RESIDENT("resident"),
  NATIVE_ONLY("native-only"),
  NOT_ENOUGH("not-enough"),
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
