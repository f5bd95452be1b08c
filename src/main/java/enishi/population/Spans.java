package enishi.population;

import enishi.model.Engagement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * When facts count for one rule of a rung, as days since 1970, so that any day is judged quickly.
 * Index of the arrays: a fact that the rule takes; the day it counts from, the last day it counts
 * ({@link Integer#MAX_VALUE} for no end), its amount in yen.
 */
record Spans(FactRule rule, int[] from, int[] through, long[] amount) {
  static Spans of(FactRule rule, List<Engagement> facts) {
    int size = 0;
    int[] from = new int[facts.size()];
    int[] through = new int[facts.size()];
    long[] amount = new long[facts.size()];
    for (Engagement fact : facts) {
      LocalDate on = fact.when().on();
      if (on != null && rule.matches(fact)) {
        from[size] = (int) on.toEpochDay();
        through[size] = day(rule.qualifiesThrough(fact, on));
        Long yen = fact.amount();
        amount[size++] = yen == null ? 0 : yen;
      }
    }
    return new Spans(
        rule, Arrays.copyOf(from, size), Arrays.copyOf(through, size), Arrays.copyOf(amount, size));
  }

  /** Whether enough of the facts count on that day. */
  boolean isEnough(int day) {
    int enough = 0;
    long sum = 0;
    for (int i = 0; i < from.length; i++) {
      if (from[i] <= day && day <= through[i]) {
        enough++;
        sum += amount[i];
      }
    }
    return enough >= rule.atLeast() && sum >= rule.minAmount();
  }

  private static int day(LocalDate through) {
    return through.equals(Rung.NO_END) ? Integer.MAX_VALUE : (int) through.toEpochDay();
  }
}
