package enishi.programme.event;

import enishi.store.Statement;

/** The statements on what documents and answers say of events. */
enum EventCypher implements Statement {
  CLAIMS_ABOUT,
  ANSWERS_ABOUT,
  HANDED_IN_ANSWERS;

  @Override
  public String room() {
    return "programme";
  }
}
