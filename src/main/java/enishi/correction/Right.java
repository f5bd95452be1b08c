package enishi.correction;

import static enishi.model.EnishiException.badInput;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is right instead, as far as it is said.
 *
 * @param on the first day; null to leave it
 * @param until the last day; null to leave it
 * @param role null to leave it
 */
public record Right(@Nullable LocalDate on, @Nullable LocalDate until, @Nullable String role) {
  private static final int MAX_ROLE = 200;

  public Right {
    role = role == null || role.isBlank() ? null : role.strip();
    if (on != null && until != null && until.isBefore(on)) {
      throw badInput("until (%s) is before on (%s)", until, on);
    }
    if (role != null && role.length() > MAX_ROLE) {
      throw badInput("role has (%d) characters, expected at most %d", role.length(), MAX_ROLE);
    }
  }

  /** Nothing is said: the fact is wrong altogether. */
  static final Right NOTHING = new Right(null, null, null);

  boolean isNothing() {
    return equals(NOTHING);
  }
}
