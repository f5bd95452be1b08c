package enishi.population;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One step of a ladder (段階).
 *
 * @param tier 1 for the lowest
 * @param label in Japanese
 * @param labelEn in English
 * @param whileItLasts whether a fact that lasts without end qualifies without end; where not, it
 *     qualifies as a fact of its first day
 * @param daysByKind the kinds that lead here, and how many days after its last day each qualifies
 */
public record Rung(
    int tier,
    String label,
    String labelEn,
    boolean whileItLasts,
    Map<EngagementKind, Integer> daysByKind) {
  /** The last qualifying day of what lasts without end. */
  static final LocalDate NO_END = LocalDate.MAX;

  public Rung {
    daysByKind = Collections.unmodifiableMap(new EnumMap<>(daysByKind));
  }

  /** The last day on which a fact that began on that day counts for this rung. */
  LocalDate qualifiesThrough(Engagement fact, LocalDate on) {
    LocalDate until = fact.when().until();
    if (until == null && fact.kind().isLasting() && whileItLasts) {
      return NO_END;
    }
    LocalDate last = until == null || until.isBefore(on) ? on : until;
    return last.plusDays(daysByKind.getOrDefault(fact.kind(), 0));
  }
}
