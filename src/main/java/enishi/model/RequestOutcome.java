package enishi.model;

/** How an introduction request ended. */
public enum RequestOutcome implements Word {
  ACCEPTED("accepted"),
  DECLINED("declined"),
  EXPIRED("expired"),
  MET("met"),
  PROJECT("project"),
  CONTRACT("contract"),
  /** Taken back before it was answered: counts neither as asked nor as accepted. */
  WITHDRAWN("withdrawn");

  private final String word;

  RequestOutcome(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
