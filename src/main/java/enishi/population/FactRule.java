package enishi.population;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way onto a rung: facts of these kinds, enough of them at once.
 *
 * @param daysByKind the kinds, and how many days after its last day a fact of each still counts
 * @param whileItLasts whether a fact that lasts without end counts without end; where not, it
 *     counts as a fact of its first day
 * @param objects with which kinds of thing it must be done; empty for any
 * @param roles in which roles; empty for any
 * @param atLeast how many such facts must count on the same day
 * @param minAmount how many yen they must come to together; 0 for any
 */
record FactRule(
    Map<EngagementKind, Integer> daysByKind,
    boolean whileItLasts,
    Set<EntityKind> objects,
    Set<String> roles,
    int atLeast,
    long minAmount) {
  FactRule {
    daysByKind = Collections.unmodifiableMap(new EnumMap<>(daysByKind));
    objects = Set.copyOf(objects);
    roles = Set.copyOf(roles);
  }

  boolean matches(Engagement fact) {
    String role = fact.role();
    return daysByKind.containsKey(fact.kind())
        && (objects.isEmpty() || objects.contains(fact.object().kind()))
        && (roles.isEmpty() || (role != null && roles.contains(role)));
  }

  /** The last day on which a fact that began on that day counts. */
  LocalDate qualifiesThrough(Engagement fact, LocalDate on) {
    LocalDate until = fact.when().until();
    if (until == null && fact.kind().isLasting() && whileItLasts) {
      return Rung.NO_END;
    }
    LocalDate last = until == null || until.isBefore(on) ? on : until;
    return last.plusDays(daysByKind.getOrDefault(fact.kind(), 0));
  }

  /** Whether that fact counts on that day, be it enough or not. */
  boolean counts(Engagement fact, LocalDate day) {
    LocalDate on = fact.when().on();
    return on != null
        && !on.isAfter(day)
        && matches(fact)
        && !qualifiesThrough(fact, on).isBefore(day);
  }

  /**
   * The last day on which enough of the facts count if nothing is added; null where they do not
   * today.
   */
  @Nullable LocalDate heldThrough(List<Engagement> facts, LocalDate day) {
    List<Counted> counted = new ArrayList<>();
    for (Engagement fact : facts) {
      LocalDate on = fact.when().on();
      if (on != null && counts(fact, day)) {
        Long amount = fact.amount();
        counted.add(new Counted(qualifiesThrough(fact, on), amount == null ? 0 : amount));
      }
    }
    counted.sort(Comparator.comparing(Counted::through).reversed());
    long sum = 0;
    for (int i = 0; i < counted.size(); i++) {
      sum += counted.get(i).amount();
      if (i + 1 >= atLeast && sum >= minAmount) {
        return counted.get(i).through();
      }
    }
    return null;
  }

  /** How many more facts of these kinds are needed on that day; at least 1. */
  int missing(List<Engagement> facts, LocalDate day) {
    long have = facts.stream().filter(fact -> counts(fact, day)).count();
    return (int) Math.max(1, atLeast - have);
  }

  private record Counted(LocalDate through, long amount) {}
}
