package enishi.correction;

import enishi.store.Statement;

/** The statements on disputes. */
enum CorrectionCypher implements Statement {
  KEEP_DISPUTE,
  FIND_DISPUTE,
  LIST_DISPUTES,
  LIST_DISPUTES_OF,
  ANSWER_DISPUTE,
  REFUTE,
  RESTORE_REFUTED,
  MARK_IMPORTS,
  CORRECTION_RECORDINGS,
  KEEP_RETRACTED,
  HAND_ON_RETRACTED;

  @Override
  public String room() {
    return "correction";
  }
}
