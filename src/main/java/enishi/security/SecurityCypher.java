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
  LIST_READS,
  LIST_ALL_READS,
  DELETE_ACCOUNTS_OF,
  UNBIND_ACCOUNTS_OF,
  LOCK_AUDIT_HEAD,
  FIND_AUDIT_HEAD,
  LAST_AUDIT,
  APPEND_AUDIT,
  LIST_UNCHAINED_AUDITS,
  CHAIN_AUDITS,
  LIST_REDACTABLE_AUDITS,
  REDACT_AUDITS,
  STREAM_AUDITS,
  STREAM_REDACTIONS,
  UNNUMBERED_AUDITS,
  AUDITS_BEYOND,
  LIST_AUDITS;

  @Override
  public String room() {
    return "security";
  }
}
