package enishi.recording;

import enishi.store.Statement;

/** The statements on what was recorded by form. */
enum RecordingCypher implements Statement {
  KEEP_RECORDING,
  FIND_RECORDING,
  HOLD_RECORDING,
  LIST_RECORDINGS,
  LAST_RECORDING,
  CLOSE_RECORDING,
  CONFIRM_RECORDING,
  LIST_REPORTS,
  NAMED_ELSEWHERE,
  DESCRIBED_BEFORE,
  KEEP_QUESTION,
  LIST_QUESTIONS,
  CLOSE_QUESTION,
  KEEP_LINK,
  FIND_LINK,
  LIST_LINKS,
  END_LINK;

  @Override
  public String room() {
    return "recording";
  }
}
