package enishi.ledger;

import enishi.ledger.Rate.Explanation;
import enishi.ledger.Rate.Recomputed;
import enishi.ledger.Rate.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works a rate out again and searches for what explains a published one that does not follow.
 * Quotients are never held: each comparison divides the exact figures once, at the decimals of the
 * printed rate, so that nothing is rounded twice. O(readings²) time; no state.
 *
 * <p>The rate is actual ÷ target × 100, rounded half-up: the document's own rows follow it (4 ÷ 3
 * is printed as 133 %, 107 ÷ 200 as 53.5 %). The readings are those that the ledger asks for; that
 * capping means 100 % is ours.
 */
final class RateCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SHOWN_DECIMALS = 6;

  private final Amount target;
  private final Amount actual;
  private final PublishedRate published;
  private final List<Explanation> found = new ArrayList<>();

  private RateCheck(Amount target, Amount actual, PublishedRate published) {
    this.target = target;
    this.actual = actual;
    this.published = published;
  }

  /** Works out the rate of a row. */
  static Rate of(Amount target, Amount actual, String publishedText) {
    Optional<PublishedRate> published = PublishedRate.parse(publishedText);
    State state = state(target, actual);
    List<Recomputed> recomputed = state == State.DEFINED ? recomputed(target, actual) : List.of();
    boolean flagged =
        published.isPresent()
            && state != State.UNREADABLE
            && (state != State.DEFINED || !follows(target, actual, published.get()));
    return new Rate(
        state,
        publishedText,
        published.map(rate -> Numeral.plain(rate.percent())).orElse(null),
        recomputed,
        flagged,
        flagged && state == State.DEFINED
            ? new RateCheck(target, actual, published.get()).explain()
            : List.of());
  }

  private static State state(Amount target, Amount actual) {
    List<Amount.State> states = List.of(target.state(), actual.state());
    if (states.contains(Amount.State.UNREADABLE)) {
      return State.UNREADABLE;
    }
    if (states.contains(Amount.State.ABSENT)) {
      return State.NOT_MEASURED;
    }
    return target.values().stream().anyMatch(value -> value.signum() == 0)
        ? State.UNDEFINED
        : State.DEFINED;
  }

  private static List<Recomputed> recomputed(Amount target, Amount actual) {
    List<Recomputed> rates = new ArrayList<>();
    for (BigDecimal goal : target.values()) {
      for (BigDecimal done : actual.values()) {
        rates.add(
            new Recomputed(
                Numeral.plain(percent(done, goal, SHOWN_DECIMALS, RoundingMode.HALF_UP)),
                formula(done, goal)));
      }
    }
    return rates;
  }

  private static boolean follows(Amount target, Amount actual, PublishedRate published) {
    return target.values().stream()
        .anyMatch(
            goal ->
                actual.values().stream()
                    .anyMatch(
                        done ->
                            published.is(
                                percent(done, goal, published.decimals(), RoundingMode.HALF_UP))));
  }

  private static BigDecimal percent(
      BigDecimal done, BigDecimal goal, int decimals, RoundingMode rounding) {
    return done.multiply(HUNDRED).divide(goal, decimals, rounding);
  }

  private List<Explanation> explain() {
    for (BigDecimal goal : target.values()) {
      for (BigDecimal done : actual.values()) {
        rounding(done, goal);
        capped(done, goal);
        ratio(done, goal);
      }
    }
    otherUnit();
    return found.stream().distinct().toList();
  }

  private void rounding(BigDecimal done, BigDecimal goal) {
    int decimals = published.decimals();
    if (published.is(percent(done, goal, decimals, RoundingMode.DOWN))) {
      add(Reading.TRUNCATED, formula(done, goal) + " = " + shown(done, goal));
    }
    for (int fewer = decimals - 1; fewer >= 0; fewer--) {
      if (published.is(percent(done, goal, fewer, RoundingMode.HALF_UP))) {
        add(Reading.ROUNDED, formula(done, goal) + " = " + shown(done, goal));
        return;
      }
    }
  }

  private void capped(BigDecimal done, BigDecimal goal) {
    if (published.is(HUNDRED) && done.compareTo(goal) > 0) {
      add(Reading.CAPPED, formula(done, goal) + " = " + shown(done, goal));
    }
  }

  private void ratio(BigDecimal done, BigDecimal goal) {
    int decimals = published.decimals();
    boolean isActual =
        actual.unit().equals("%")
            && decimals >= 0
            && published.is(done.setScale(decimals, RoundingMode.HALF_UP));
    if (isActual) {
      add(Reading.RATIO, actual.text());
      return;
    }
    int places = published.number().scale();
    BigDecimal quotient = done.divide(goal, Math.max(places, 0), RoundingMode.HALF_UP);
    if (places > 0 && quotient.signum() > 0 && published.number().compareTo(quotient) == 0) {
      add(Reading.RATIO, formula(done, goal) + " = " + quotient.toPlainString());
    }
  }

  private void otherUnit() {
    for (Quantity goal : target.parts()) {
      for (Quantity done : actual.parts()) {
        if (goal.hasUnitOf(done)
            && goal.value().signum() != 0
            && published.is(
                percent(done.value(), goal.value(), published.decimals(), RoundingMode.HALF_UP))) {
          add(Reading.OTHER_UNIT, done + " ÷ " + goal + " = " + shown(done.value(), goal.value()));
        }
      }
    }
  }

  private void add(Reading reading, String formula) {
    found.add(new Explanation(reading, formula + " → " + published.text() + "%"));
  }

  private static String formula(BigDecimal done, BigDecimal goal) {
    return done.toPlainString() + " ÷ " + goal.toPlainString();
  }

  /** With one decimal more than is printed, and a mark where there would be more. */
  private String shown(BigDecimal done, BigDecimal goal) {
    int decimals = Math.max(published.decimals(), 0) + 1;
    BigDecimal cut = percent(done, goal, decimals, RoundingMode.DOWN);
    boolean isExact = cut.multiply(goal).compareTo(done.multiply(HUNDRED)) == 0;
    return (isExact ? Numeral.plain(cut) : cut).toPlainString() + (isExact ? "%" : "…%");
  }
}
