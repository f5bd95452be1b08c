package enishi.introduction.request;

import enishi.model.RequestOutcome;
import enishi.model.Word;

/** What came of an introduction. */
public enum CameOf implements Word {
  MET("met", RequestOutcome.MET),
  /** The other side never answered after the introduction. */
  NO_ANSWER("no-answer", RequestOutcome.EXPIRED),
  PROJECT("project", RequestOutcome.PROJECT),
  CONTRACT("contract", RequestOutcome.CONTRACT);

  private final String word;
  private final RequestOutcome recorded;

  CameOf(String word, RequestOutcome recorded) {
    this.word = word;
    this.recorded = recorded;
  }

  /** How it stands in the target's row of the table {@code introductions}. */
  RequestOutcome recorded() {
    return recorded;
  }

  @Override
  public String word() {
    return word;
  }
}
