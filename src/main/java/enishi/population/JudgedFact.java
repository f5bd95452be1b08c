package enishi.population;

import enishi.model.Engagement;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One fact as a ladder judges it on a day.
 *
 * @param tier the rung its kind leads to, 0 for none
 * @param through its last qualifying day, {@link Rung#NO_END} while it lasts without end; null
 *     where it is not dated or leads to no rung
 */
record JudgedFact(Engagement fact, int tier, @Nullable LocalDate through, FactState state) {
  /** By state, then the highest rung, then what qualifies longest, then what began last. */
  static final Comparator<JudgedFact> ORDER =
      Comparator.comparing(JudgedFact::state)
          .thenComparing(Comparator.comparingInt(JudgedFact::tier).reversed())
          .thenComparing(Comparator.comparing(JudgedFact::throughOrMin).reversed())
          .thenComparing(Comparator.comparing(JudgedFact::onOrMin).reversed())
          .thenComparing(judged -> judged.fact().kind())
          .thenComparing(judged -> judged.fact().object());

  static JudgedFact of(Engagement fact, Ladder ladder, boolean excluded, LocalDate asOf) {
    Rung rung = ladder.findRung(fact.kind()).orElse(null);
    if (rung == null) {
      return new JudgedFact(fact, 0, null, FactState.NO_RUNG);
    }
    LocalDate on = fact.when().on();
    if (on == null) {
      return new JudgedFact(fact, rung.tier(), null, FactState.UNDATED);
    }
    LocalDate through = rung.qualifiesThrough(fact, on);
    FactState state =
        through.isBefore(asOf)
            ? FactState.LAPSED
            : excluded ? FactState.EXCLUDED : FactState.QUALIFIES;
    return new JudgedFact(fact, rung.tier(), through, state);
  }

  boolean is(FactState other) {
    return state == other;
  }

  /** {@link LocalDate#MIN} where it has no qualifying day. */
  LocalDate throughOrMin() {
    return through == null ? LocalDate.MIN : through;
  }

  private LocalDate onOrMin() {
    LocalDate on = fact.when().on();
    return on == null ? LocalDate.MIN : on;
  }
}
