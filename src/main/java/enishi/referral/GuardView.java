package enishi.referral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guard and what it would change as a page or the terminal shows it, in one language.
 *
 * @param whatIf null where nothing was tried out
 */
record GuardView(GuardSetting setting, @Nullable GuardWhatIf whatIf, Words words) {
  /** What a guard asks for, a line a clause. */
  public List<String> lines(Guard guard) {
    List<String> lines = new ArrayList<>();
    add(lines, Clause.REFERRERS, guard.minReferrers());
    add(lines, Clause.REFERRAL_AGE, guard.maxReferralAgeDays());
    add(lines, Clause.REFERRER_STOCK, guard.maxReferralsInForce());
    add(lines, Clause.REFERRAL_SPACING, guard.minDaysBetweenReferrals());
    add(lines, Clause.DISTANCE, guard.maxDistance());
    if (guard.trustFlow()) {
      lines.add(words.text("guard.asks.trust-flow", GuardNumbers.text(guard.levels())));
    }
    if (lines.isEmpty()) {
      lines.add(words.text("guard.asks.nothing"));
    }
    return lines;
  }

  /** A clause of the new guard in a sentence. */
  public String clause(GuardWhatIf.ClauseCount count) {
    return words.clause(count.clause(), count.limit());
  }

  /** Which clauses are in the way. */
  public String unmet(GuardWhatIf.Affected affected) {
    return String.join(
        words.text("step.and"),
        affected.unmet().stream().map(clause -> words.text("guard.short." + clause)).toList());
  }

  public String who(GuardWhatIf.Affected affected) {
    return words.person(affected.whoName(), true, setting.projectName());
  }

  public String distance(GuardWhatIf.Level level) {
    return level.distance() == null
        ? words.text("guard.unreached")
        : words.text("guard.distance", level.distance());
  }

  private void add(List<String> lines, String clause, @Nullable Integer number) {
    if (number != null) {
      lines.add(words.text("guard.asks." + clause, number));
    }
  }
}
