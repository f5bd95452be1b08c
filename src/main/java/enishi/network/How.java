package enishi.network;

import enishi.model.Word;

/** How a fact between two persons, or with a municipality, is known. */
public enum How implements Word {
  /** Somebody stated it. */
  STATED("stated"),
  /** It follows from both having had a part in something. */
  SHARED("shared"),
  /** It is possible, and nobody confirmed it. */
  INFERRED("inferred");

  private final String word;

  How(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
