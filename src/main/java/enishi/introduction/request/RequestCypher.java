package enishi.introduction.request;

import enishi.store.Statement;

/** The statements on requests and on the notices that go out by mail. */
enum RequestCypher implements Statement {
  SAVE_REQUEST,
  HOLD_REQUEST,
  FIND_REQUEST,
  LIST_REQUESTS,
  LIST_REQUESTS_OF,
  LIST_WAITING_REQUESTS,
  COUNT_WAITING,
  PASS_GATES,
  POST_NOTICE,
  LIST_NOTICES,
  PUT_OFF_NOTICE,
  DROP_NOTICE;

  @Override
  public String room() {
    return "introduction";
  }
}
