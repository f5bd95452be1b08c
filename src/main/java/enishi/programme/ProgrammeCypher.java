package enishi.programme;

import enishi.store.Statement;

/** The statements on programmes' stays, hosts and possible meetings. */
enum ProgrammeCypher implements Statement {
  STAYS_UNDER,
  REFUTED_STAYS,
  HOSTS_OF,
  JUDGED_MEETINGS,
  JUDGE_MEETING,
  FORGET_JUDGEMENT;

  @Override
  public String room() {
    return "programme";
  }
}
