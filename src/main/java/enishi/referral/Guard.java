package enishi.referral;

import static enishi.model.EnishiException.badInput;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project asks of everybody beyond a route, our own choice and off by default. It holds
 * whichever route is met. A clause that is null is off.
 *
 * @param minReferrers at least so many members whose referrals are in force (q)
 * @param maxReferralAgeDays a referral counts while it is younger than so many days (d)
 * @param maxReferralsInForce a referrer counts while at most so many of their referrals to the
 *     project are in force (s)
 * @param minDaysBetweenReferrals a referral counts if made so many days after its referrer's
 *     previous one to the project that is not revoked (g)
 * @param maxDistance at most so many referrals from a founder (h)
 * @param trustFlow whether trust must flow from the founders
 * @param levels how much trust a member takes in at distance 0, 1, … from the founders, before it
 *     is scaled to the membership
 */
public record Guard(
    @Nullable Integer minReferrers,
    @Nullable Integer maxReferralAgeDays,
    @Nullable Integer maxReferralsInForce,
    @Nullable Integer minDaysBetweenReferrals,
    @Nullable Integer maxDistance,
    boolean trustFlow,
    List<Integer> levels) {
  /** Advogato's own. */
  public static final List<Integer> DEFAULT_LEVELS = List.of(800, 200, 200, 50, 12, 4, 2, 1);

  public static final Guard OFF = new Guard(null, null, null, null, null, false, DEFAULT_LEVELS);

  static final int MOST_REFERRERS = 100;
  static final int MOST_DAYS = 3_650;
  static final int MOST_IN_FORCE = 1_000;
  static final int MOST_DISTANCE = 50;
  private static final int MOST_LEVELS = 20;
  private static final int MOST_CAPACITY = 1_000_000;

  public Guard {
    check("minReferrers", minReferrers, MOST_REFERRERS);
    check("maxReferralAgeDays", maxReferralAgeDays, MOST_DAYS);
    check("maxReferralsInForce", maxReferralsInForce, MOST_IN_FORCE);
    check("minDaysBetweenReferrals", minDaysBetweenReferrals, MOST_DAYS);
    check("maxDistance", maxDistance, MOST_DISTANCE);
    levels = List.copyOf(levels);
    if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
      throw badInput(
          "levels (%s) are %d numbers, expected 1 to %d.%nMaybe %s, the default.",
          levels, levels.size(), MOST_LEVELS, DEFAULT_LEVELS);
    }
    for (Integer level : levels) {
      check("levels", level, MOST_CAPACITY);
    }
  }

  /** Whether it asks for nothing. */
  public boolean isOff() {
    return !asksForReferrals() && maxDistance == null && !trustFlow;
  }

  /** Whether it asks for a number of referrers, or for something of a referral. */
  boolean asksForReferrals() {
    return minReferrers != null
        || maxReferralAgeDays != null
        || maxReferralsInForce != null
        || minDaysBetweenReferrals != null;
  }

  /** How many referrers are needed, where only something of their referrals is asked: one. */
  int referrersNeeded() {
    return minReferrers == null ? 1 : minReferrers;
  }

  private static void check(String name, @Nullable Integer number, int most) {
    if (number != null && (number < 1 || number > most)) {
      throw badInput(
          "%s (%d) is not between 1 and %d.%nMaybe leave it empty: then it is not asked for.",
          name, number, most);
    }
  }
}
