package enishi.introduction;

import enishi.model.Word;

/** Why an answer has no path. */
public enum Reason implements Word {
  /** Nobody leads there within the hops allowed. */
  NO_PATH("no-path"),
  /** There are paths, and all are less probable than the floor that was set. */
  BELOW_FLOOR("below-floor"),
  /** The search was over its time before it found one. */
  STOPPED("stopped"),
  /** Whoever could be meant does not want to be found. */
  OPTED_OUT("opted-out"),
  /** Whoever could be meant cannot be asked now: gone, asked too often, or to be avoided. */
  UNAVAILABLE("unavailable"),
  /** Nobody else is known who is meant: no member, no decision maker, nobody of that skill. */
  UNKNOWN("unknown");

  private final String word;

  Reason(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
