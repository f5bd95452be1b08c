package enishi.model;

/** Whether a person may be an introducer, only a target, or neither. */
public enum Consent implements Word {
  INTRODUCIBLE("introducible"),
  TARGET_ONLY("target_only"),
  HIDDEN("hidden");

  private final String word;

  Consent(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
