package enishi.referral;

import enishi.model.Word;

/** Whether a person may join a project. */
public enum Verdict implements Word {
  /** Belongs to it already. */
  MEMBER("member"),
  /** A route is met, or the project is open to anybody. */
  ELIGIBLE("eligible"),
  /** No route is met, but a next step is there. */
  ALMOST("almost"),
  /** No route is met and nothing is within reach. */
  NOT_ELIGIBLE("not-eligible");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
