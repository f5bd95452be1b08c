package enishi.introduction.request;

import enishi.model.Word;

/** How far a request is. */
public enum RequestState implements Word {
  /** Somebody is asked. */
  WAITING("waiting"),
  /** All agreed; what came of it is not told yet. */
  INTRODUCED("introduced"),
  DECLINED("declined"),
  EXPIRED("expired"),
  /** Whoever was to be asked next could no longer be asked. */
  UNAVAILABLE("unavailable"),
  /** What a requester is told where somebody declined, let it expire or could not be asked. */
  NOT_THIS_TIME("not-this-time"),
  WITHDRAWN("withdrawn"),
  /** What came of it is told. */
  CLOSED("closed");

  private final String word;

  RequestState(String word) {
    this.word = word;
  }

  /** Whether it came to nothing by somebody else than the requester. */
  boolean failed() {
    return this == DECLINED || this == EXPIRED || this == UNAVAILABLE;
  }

  @Override
  public String word() {
    return word;
  }
}
