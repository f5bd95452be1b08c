package enishi.referral;

import static enishi.model.EnishiException.badInput;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A guard as it is typed: into a form, an address, a body of JSON. What is absent is off.
 *
 * @param levels numbers separated by commas; absent: Advogato's
 */
public record GuardNumbers(
    @Nullable Integer minReferrers,
    @Nullable Integer maxReferralAgeDays,
    @Nullable Integer maxReferralsInForce,
    @Nullable Integer minDaysBetweenReferrals,
    @Nullable Integer maxDistance,
    @Nullable Boolean trustFlow,
    @Nullable String levels) {
  static GuardNumbers of(Guard guard) {
    return new GuardNumbers(
        guard.minReferrers(),
        guard.maxReferralAgeDays(),
        guard.maxReferralsInForce(),
        guard.minDaysBetweenReferrals(),
        guard.maxDistance(),
        guard.trustFlow(),
        text(guard.levels()));
  }

  Guard guard() {
    return new Guard(
        minReferrers,
        maxReferralAgeDays,
        maxReferralsInForce,
        minDaysBetweenReferrals,
        maxDistance,
        Boolean.TRUE.equals(trustFlow),
        levels == null || levels.isBlank() ? Guard.DEFAULT_LEVELS : levels(levels));
  }

  static String text(List<Integer> levels) {
    return levels.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static List<Integer> levels(String text) {
    try {
      return Arrays.stream(text.strip().split("[,、，\\s]+")).map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw badInput(
          "levels (%s) are not whole numbers separated by commas.%nMaybe %s, the default.",
          text, text(Guard.DEFAULT_LEVELS));
    }
  }
}
