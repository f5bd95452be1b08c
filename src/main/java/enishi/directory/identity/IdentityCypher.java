package enishi.directory.identity;

import enishi.store.Statement;

/** The statements of merges and of pairs that are never the same. */
enum IdentityCypher implements Statement {
  LIST_MERGES,
  KEEP_MERGE,
  UNDO_MERGE,
  KEEP_MERGE_ROOTS,
  LIST_DISTINCT,
  KEEP_DISTINCT,
  DROP_DISTINCT;

  @Override
  public String room() {
    return "directory";
  }
}
