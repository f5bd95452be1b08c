package enishi.referral;

import enishi.store.Statement;

/** The statements on what a project asks for. */
enum ReferralCypher implements Statement {
  KEEP_GUARD,
  LIST_GUARDS;

  @Override
  public String room() {
    return "referral";
  }
}
