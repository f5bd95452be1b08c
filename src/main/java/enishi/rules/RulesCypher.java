package enishi.rules;

import enishi.store.Statement;

/** The statements on rule files that organizers gave. */
enum RulesCypher implements Statement {
  KEEP_RULE,
  LIST_RULES;

  @Override
  public String room() {
    return "rules";
  }
}
