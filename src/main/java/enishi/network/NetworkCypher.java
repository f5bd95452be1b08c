package enishi.network;

import enishi.store.Statement;

/** The statements that read the facts of one revision. */
enum NetworkCypher implements Statement {
  IMPORTS,
  MERGES,
  BOUND,
  DESCRIPTIONS,
  DESCRIPTIONS_OF,
  RELATIONSHIPS,
  RELATIONSHIPS_FROM,
  RECORDS,
  BATCHES,
  DESCRIBED_BY,
  REFUTED;

  @Override
  public String room() {
    return "network";
  }
}
