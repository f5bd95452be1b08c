package enishi.model;

/** What a row of a KPI ledger is compared with. */
public enum DetailKind implements Word {
  /** A figure that a document gives elsewhere. */
  CLAIM("claim"),
  /** Another row of the same ledger, by its title. */
  KPI("kpi"),
  /** The persons on a register. */
  REGISTER("register"),
  /** The stays in a municipality: parties, or persons where the unit is 人 or 名. */
  STAYS("stays"),
  /** The organizations that stayed in a municipality or had to do with it. */
  ORGANIZATIONS("organizations"),
  /** The events of a project or in a municipality. */
  EVENTS("events");

  private final String word;

  DetailKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
