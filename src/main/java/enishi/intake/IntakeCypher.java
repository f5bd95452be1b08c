package enishi.intake;

import enishi.store.Statement;

/** The statements of the intake. */
enum IntakeCypher implements Statement {
  LIVE_ENTITY_IDS,
  NAMESAKES,
  OPEN_IMPORT,
  FIND_CURRENT_IMPORT,
  FIND_LOADING_IMPORT,
  LIST_IMPORTS,
  LIST_PROBLEMS,
  KEEP_HOLD,
  NOTE_PROGRESS,
  NOTE_BATCH,
  ACTIVATE_IMPORT,
  RETIRE_IMPORT,
  DESCRIBE,
  DESCRIBE_REGISTERS,
  RELATE,
  RECORD,
  OPEN_RECORDING,
  RETIRE_RECORDING,
  KNOWN_IDS,
  UNSWEPT_IMPORTS,
  SWEEP_RELATIONSHIPS,
  SWEEP_DESCRIPTIONS,
  SWEEP_RECORDS,
  SWEEP_ENTITIES,
  NOTE_SWEPT;

  @Override
  public String room() {
    return "intake";
  }
}
