package enishi.model;

/** Whether a person can still be asked. */
public enum PersonStatus implements Word {
  ACTIVE("active"),
  LEFT("left"),
  DECEASED("deceased");

  private final String word;

  PersonStatus(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
