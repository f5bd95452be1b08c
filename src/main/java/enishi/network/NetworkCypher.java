package enishi.network;

import enishi.store.Statement;

/** The statements that read the facts of one revision. */
enum NetworkCypher implements Statement {
  IMPORTS,
  DESCRIPTIONS,
  RELATIONSHIPS,
  STAYS,
  REQUESTS;

  @Override
  public String room() {
    return "network";
  }
}
