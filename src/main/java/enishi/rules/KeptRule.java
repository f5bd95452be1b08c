package enishi.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule that can be asked for, and where it is from.
 *
 * @param text its rule file
 * @param at when an organizer gave it; null for one that comes with Enishi
 * @param by the organizer's account; null likewise
 */
public record KeptRule<T extends Rule>(
    T rule, String text, @Nullable Instant at, @Nullable String by) {
  /** Whether it comes with Enishi. */
  public boolean isShipped() {
    return at == null;
  }
}
