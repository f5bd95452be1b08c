package enishi.matching;

import enishi.store.Statement;

/** The statements on claims about a project's funnel. */
enum MatchingCypher implements Statement {
  CLAIMS_ABOUT;

  @Override
  public String room() {
    return "matching";
  }
}
