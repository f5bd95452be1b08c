package enishi.referral;

import static enishi.model.EnishiException.badInput;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When may this person join that project, from one day through another?
 *
 * @param eligibility the person, the project, the day it is asked for and how far to look
 */
public record TimelineQuery(EligibilityQuery eligibility, LocalDate from, LocalDate to) {
  private static final int MOST_YEARS = 10;

  public TimelineQuery {
    if (to.isBefore(from)) {
      throw badInput(
          "from (%s) is after to (%s), expected a first and a last day.%n"
              + "Maybe the two were swapped.",
          from, to);
    }
    if (ChronoUnit.YEARS.between(from, to) >= MOST_YEARS) {
      throw badInput(
          "from (%s) to (%s) is %d years or more, expected less.%nMaybe ask for a part of it.",
          from, to, MOST_YEARS);
    }
  }

  /** From one year before the day through one year after it, where nothing else is said. */
  public static TimelineQuery of(
      EligibilityQuery eligibility, @Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate day = eligibility.asOf();
    return new TimelineQuery(
        eligibility, from == null ? day.minusYears(1) : from, to == null ? day.plusYears(1) : to);
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "%s %s..%s".formatted(eligibility.text(), from, to);
  }
}
