package enishi.correction;

import enishi.model.Word;

/** What a person asks for. */
public enum DisputeKind implements Word {
  /** That a fact is wrong. */
  FACT("fact", 14),
  /** To see all that is recorded of them. */
  DISCLOSURE("disclosure", 30),
  /** To be erased; kept by the directory. */
  ERASURE("erasure", 30);

  private final String word;
  private final int days;

  DisputeKind(String word, int days) {
    this.word = word;
    this.days = days;
  }

  @Override
  public String word() {
    return word;
  }

  /** Within how many days an answer is due (ours). */
  public int days() {
    return days;
  }
}
