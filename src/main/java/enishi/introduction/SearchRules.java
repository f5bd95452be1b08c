package enishi.introduction;

import static enishi.model.EnishiException.badInput;

import java.time.Duration;

/**
 * How long a search for introduction paths may take; our own choice.
 *
 * @param deadlineMillis after which a search gives what it has found
 */
public record SearchRules(long deadlineMillis) {
  private static final long MAX_MILLIS = 600_000;

  public SearchRules {
    if (deadlineMillis < 1 || deadlineMillis > MAX_MILLIS) {
      throw badInput(
          "enishi.introduction.deadline-millis (%d) is outside 1..%d.%n"
              + "Maybe 2000: a search that takes longer gives what it has found.",
          deadlineMillis, MAX_MILLIS);
    }
  }

  /** Two seconds. */
  public static SearchRules standard() {
    return new SearchRules(2_000);
  }

  Duration deadline() {
    return Duration.ofMillis(deadlineMillis);
  }
}
