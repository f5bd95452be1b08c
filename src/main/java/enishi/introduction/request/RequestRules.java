package enishi.introduction.request;

import static enishi.model.EnishiException.badInput;

/**
 * How long a request waits; our own choice.
 *
 * @param answerDays days that each person asked has to answer; the last one counts
 * @param reminderDays days after which a person asked may be reminded, once
 */
public record RequestRules(int answerDays, int reminderDays) {
  private static final int MAX_DAYS = 365;

  public RequestRules {
    if (answerDays < 1 || answerDays > MAX_DAYS) {
      throw badInput(
          "enishi.introduction.answer-days (%d) is outside 1..%d.%nMaybe 14: two weeks.",
          answerDays, MAX_DAYS);
    }
    if (reminderDays < 1 || reminderDays >= answerDays) {
      throw badInput(
          "enishi.introduction.reminder-days (%d) is outside 1..%d, the days to answer less one.%n"
              + "Maybe 3.",
          reminderDays, answerDays - 1);
    }
  }

  /** Two weeks to answer, a reminder after three days. */
  public static RequestRules standard() {
    return new RequestRules(14, 3);
  }
}
