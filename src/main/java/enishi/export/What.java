package enishi.export;

import enishi.model.Word;

/** What goes into a file. */
public enum What implements Word {
  /** Persons and their connections. */
  PEOPLE("people"),
  /** Also organizations, municipalities, projects and events, and what links persons to them. */
  ALL("all"),
  /** A table: how many persons each municipality has on each rung of a ladder. */
  TIERS("tiers");

  private final String word;

  What(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
