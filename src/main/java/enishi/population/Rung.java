package enishi.population;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a ladder (段階), or one type of a typology.
 *
 * @param tier 1 for the lowest
 * @param label in Japanese
 * @param labelEn in English
 * @param rules the ways onto it, any of which is enough
 * @param requires the lower rungs that must be held too
 * @param atMostTowns in how many municipalities a person may hold it at once, those first that held
 *     it first; 0 for any number
 */
public record Rung(
    int tier,
    String label,
    String labelEn,
    List<FactRule> rules,
    List<Integer> requires,
    int atMostTowns) {
  /** The last qualifying day of what lasts without end. */
  static final LocalDate NO_END = LocalDate.MAX;

  public Rung {
    rules = List.copyOf(rules);
    requires = List.copyOf(requires);
  }

  /** Whether a fact that lasts without end holds it without end. */
  public boolean whileItLasts() {
    return rules.stream().anyMatch(FactRule::whileItLasts);
  }

  /** The kinds that lead here, and how many days after its last day each counts at most. */
  public Map<EngagementKind, Integer> daysByKind() {
    Map<EngagementKind, Integer> days = new EnumMap<>(EngagementKind.class);
    rules.forEach(rule -> rule.daysByKind().forEach((kind, d) -> days.merge(kind, d, Math::max)));
    return Collections.unmodifiableMap(days);
  }

  boolean leadsHere(Engagement fact) {
    return rules.stream().anyMatch(rule -> rule.matches(fact));
  }

  /** The last day on which that fact counts for this rung, by the rule that is kindest to it. */
  LocalDate qualifiesThrough(Engagement fact, LocalDate on) {
    return rules.stream()
        .filter(rule -> rule.matches(fact))
        .map(rule -> rule.qualifiesThrough(fact, on))
        .max(LocalDate::compareTo)
        .orElse(on);
  }

  /**
   * The last day on which it is held if nothing is added, lower rungs aside; null where it is not
   * held on that day.
   */
  @Nullable LocalDate heldThrough(List<Engagement> facts, LocalDate day) {
    LocalDate latest = null;
    for (FactRule rule : rules) {
      LocalDate through = rule.heldThrough(facts, day);
      if (through != null && (latest == null || through.isAfter(latest))) {
        latest = through;
      }
    }
    return latest;
  }

  /** Whether that fact is one of enough that hold this rung on that day. */
  boolean isHeldBy(Engagement fact, List<Engagement> facts, LocalDate day) {
    return rules.stream()
        .anyMatch(rule -> rule.counts(fact, day) && rule.heldThrough(facts, day) != null);
  }
}
