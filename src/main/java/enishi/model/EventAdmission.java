package enishi.model;

/** Whether anybody may attend an event. */
public enum EventAdmission implements Word {
  OPEN("open"),
  CLOSED("closed");

  private final String word;

  EventAdmission(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
