package enishi.security;

import enishi.store.Statement;

/** The statements on accounts, tokens and the audit trail. */
enum SecurityCypher implements Statement {
  CREATE_ACCOUNT,
  FIND_ACCOUNT,
  LIST_ACCOUNTS,
  CHANGE_PASSWORD,
  DELETE_ACCOUNT,
  KEEP_MAIL,
  FIND_MAIL,
  MAILS_OF,
  ISSUE_TOKEN,
  VERIFY_TOKEN,
  LIST_TOKENS,
  REVOKE_TOKEN,
  RECORD_READS,
  LIST_READS,
  DELETE_ACCOUNTS_OF,
  UNBIND_ACCOUNTS_OF,
  SWEEP_ERASED_READS,
  SWEEP_ERASED_ASKERS;

  @Override
  public String room() {
    return "security";
  }
}
