package enishi.introduction.request;

import enishi.model.Word;

/** How far one person's part of a request is. */
public enum StepState implements Word {
  /** Not asked yet: somebody before them has to agree first. */
  AHEAD("ahead"),
  ASKED("asked"),
  AGREED("agreed"),
  DECLINED("declined"),
  EXPIRED("expired"),
  /** The requester took the request back before there was an answer. */
  WITHDRAWN("withdrawn");

  private final String word;

  StepState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
