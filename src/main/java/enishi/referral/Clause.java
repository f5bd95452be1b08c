package enishi.referral;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a verdict.
 *
 * @param clause its word: {@code already-member}, {@code open-project}, {@code referred-by-member},
 *     {@code attended-open-event} or {@code met-member-at-event}
 * @param route the route it belongs to, null for a condition that stands for itself
 * @param required how many are needed
 * @param actual how many there are: members who referred, events attended, members met there
 * @param ours whether it is our own setting, not the stated rule
 */
public record Clause(
    String clause, @Nullable Route route, int required, int actual, boolean met, boolean ours) {
  static final String ALREADY_MEMBER = "already-member";
  static final String OPEN_PROJECT = "open-project";
  static final String REFERRED = "referred-by-member";
  static final String ATTENDED = "attended-open-event";
  static final String MET = "met-member-at-event";

  /** A condition of the stated rule: one is enough. */
  static Clause stated(String clause, @Nullable Route route, int actual) {
    return new Clause(clause, route, 1, actual, actual >= 1, false);
  }
}
