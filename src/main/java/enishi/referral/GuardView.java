package enishi.referral;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guard and what it would change as a page or the terminal shows it, in one language.
 *
 * @param whatIf null where nothing was tried out
 */
record GuardView(GuardSetting setting, @Nullable GuardWhatIf whatIf, Words words) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

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

  /** Since when the guard in force holds, and who set it when. */
  public String since() {
    GuardVersion version = setting.inForce();
    return version == null
        ? words.text("guard.none-set")
        : words.text("guard.since", version.since(), version.setBy(), at(version));
  }

  /** When it was set, to the minute in Japan. */
  public String at(GuardVersion version) {
    return MINUTE.format(version.setAt());
  }

  /** The numbers of a form. */
  public List<Field> fields(GuardNumbers numbers) {
    return List.of(
        new Field("minReferrers", "people", numbers.minReferrers(), Guard.MOST_REFERRERS),
        new Field("maxReferralAgeDays", "days", numbers.maxReferralAgeDays(), Guard.MOST_DAYS),
        new Field(
            "maxReferralsInForce", "referrals", numbers.maxReferralsInForce(), Guard.MOST_IN_FORCE),
        new Field(
            "minDaysBetweenReferrals", "days", numbers.minDaysBetweenReferrals(), Guard.MOST_DAYS),
        new Field("maxDistance", "steps", numbers.maxDistance(), Guard.MOST_DISTANCE));
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

  /** A number of a form, with its unit and the largest that it takes. */
  record Field(String name, String unit, @Nullable Integer number, int most) {}

  private void add(List<String> lines, String clause, @Nullable Integer number) {
    if (number != null) {
      lines.add(words.text("guard.asks." + clause, number));
    }
  }
}
