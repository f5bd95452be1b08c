package enishi.model;

/** How people attend an event. */
public enum EventFormat implements Word {
  ONSITE("onsite"),
  ONLINE("online"),
  HYBRID("hybrid");

  private final String word;

  EventFormat(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
