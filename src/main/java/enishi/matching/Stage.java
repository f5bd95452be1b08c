package enishi.matching;

import enishi.model.Word;

/**
 * A stage of a funnel, and what is counted there: persons, things or organizations, never mixed.
 */
public enum Stage implements Word {
  /** Attended, spoke at or organized an event of the project before its last proposal. */
  PARTICIPANTS("participants", "人"),
  /** Made a proposal. */
  PROPOSERS("proposers", "人"),
  PROPOSALS("proposals", "件"),
  /** Needs of the project. */
  REQUESTS("requests", "件"),
  /** Organizations behind the needs. */
  ORGANIZATIONS("organizations", "社"),
  /** Proposals that were contracted. */
  CONTRACTS("contracts", "件"),
  /** Proposals that are pending. */
  PENDING("pending", "件");

  private final String word;
  private final String unit;

  Stage(String word, String unit) {
    this.word = word;
    this.unit = unit;
  }

  @Override
  public String word() {
    return word;
  }

  /** As claims write it. */
  String unit() {
    return unit;
  }
}
