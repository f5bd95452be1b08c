package enishi.referral;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a verdict.
 *
 * @param clause its word: {@code already-member}, {@code open-project}, {@code referred-by-member},
 *     {@code attended-open-event} or {@code met-member-at-event}; of a {@link Guard} {@code
 *     referrers}, {@code referral-age}, {@code referrer-stock}, {@code referral-spacing}, {@code
 *     distance} or {@code trust-flow}
 * @param route the route it belongs to, null for a condition that stands for itself
 * @param required how many are needed; of a distance, how far at most
 * @param actual how many there are: members who referred, events attended, members met there; how
 *     far it is, null where no way leads from the founders
 * @param ours whether it is our own setting, not the stated rule
 * @param limit the number a referral or its referrer must keep to, null where there is none
 */
public record Clause(
    String clause,
    @Nullable Route route,
    int required,
    @Nullable Integer actual,
    boolean met,
    boolean ours,
    @Nullable Integer limit) {
  static final String ALREADY_MEMBER = "already-member";
  static final String OPEN_PROJECT = "open-project";
  static final String REFERRED = "referred-by-member";
  static final String ATTENDED = "attended-open-event";
  static final String MET = "met-member-at-event";
  static final String REFERRERS = "referrers";
  static final String REFERRAL_AGE = "referral-age";
  static final String REFERRER_STOCK = "referrer-stock";
  static final String REFERRAL_SPACING = "referral-spacing";
  static final String DISTANCE = "distance";
  static final String TRUST_FLOW = "trust-flow";

  /** A condition of the stated rule: one is enough. */
  static Clause stated(String clause, @Nullable Route route, int actual) {
    return new Clause(clause, route, 1, actual, actual >= 1, false, null);
  }

  /** A condition of a guard: at least so many. */
  static Clause guard(String clause, int required, int actual, @Nullable Integer limit) {
    return new Clause(clause, null, required, actual, actual >= required, true, limit);
  }

  /** The condition of a guard on the way from the founders. */
  static Clause distance(int most, int distance) {
    boolean reached = distance != Distances.UNREACHED;
    boolean met = reached && distance <= most;
    return new Clause(DISTANCE, null, most, reached ? distance : null, met, true, most);
  }
}
