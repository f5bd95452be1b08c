package enishi.programme;

import enishi.store.Statement;

/** The statements on programmes' stays and hosts. */
enum ProgrammeCypher implements Statement {
  STAYS_UNDER,
  HOSTS_OF;

  @Override
  public String room() {
    return "programme";
  }
}
