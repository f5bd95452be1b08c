package enishi.ledger;

import enishi.store.Statement;

/** The statements that read ledgers and claims. */
enum LedgerCypher implements Statement {
  LIST_LEDGERS,
  LEDGER_ROWS,
  LEDGER_DETAILS,
  CLAIMS_ABOUT,
  LIST_CASES;

  @Override
  public String room() {
    return "ledger";
  }
}
