package enishi.population;

import enishi.model.Engagement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * When facts count for one rule of a rung, as days since 1970, so that any day is judged quickly.
 */
final class Spans {
  /** The last day of what counts without end. */
  static final int NO_END = Integer.MAX_VALUE;

  private final FactRule rule;

  /** Index: a fact that the rule takes; value: the day it counts from. */
  private final int[] from;

  /** Likewise, the last day it counts, or {@link #NO_END}. */
  private final int[] through;

  /** Likewise, its amount in yen. */
  private final long[] amount;

  private Spans(FactRule rule, int[] from, int[] through, long[] amount) {
    this.rule = rule;
    this.from = from;
    this.through = through;
    this.amount = amount;
  }

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

  /** How many facts the rule takes. */
  int size() {
    return from.length;
  }

  /** The day from which the fact of that number counts. */
  int from(int fact) {
    return from[fact];
  }

  /** The last day on which it counts, or {@link #NO_END}. */
  int through(int fact) {
    return through[fact];
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
    return through.equals(Rung.NO_END) ? NO_END : (int) through.toEpochDay();
  }
}
