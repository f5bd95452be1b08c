package enishi.correction;

import enishi.model.Word;

/** How far a dispute is. */
public enum DisputeState implements Word {
  /** Waits for an answer. The fact still counts. */
  OPEN("open"),
  /** The fact no longer counts, or what was asked for was handed over. */
  ACCEPTED("accepted"),
  /** The fact stays, for a reason that the person is told. */
  DECLINED("declined"),
  /** The person took it back. */
  WITHDRAWN("withdrawn"),
  /** It was accepted, and that was taken back: the fact counts again. */
  UNDONE("undone");

  private final String word;

  DisputeState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
