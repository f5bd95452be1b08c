package enishi.population;

import enishi.model.Engagement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

  /** The fact beside all of the person's there, of which some rungs need several. */
  static JudgedFact of(
      Engagement fact,
      Ladder ladder,
      Held held,
      List<Engagement> all,
      boolean excluded,
      LocalDate asOf) {
    Rung rung =
        ladder.rungs().reversed().stream()
            .filter(r -> held.isHeld(r.tier()) && r.isHeldBy(fact, all, asOf))
            .findFirst()
            .or(() -> ladder.findRung(fact))
            .orElse(null);
    if (rung == null) {
      return new JudgedFact(fact, 0, null, FactState.NO_RUNG);
    }
    LocalDate on = fact.when().on();
    if (on == null) {
      return new JudgedFact(fact, rung.tier(), null, FactState.UNDATED);
    }
    LocalDate through = rung.qualifiesThrough(fact, on);
    return new JudgedFact(fact, rung.tier(), through, judge(through, held, rung, excluded, asOf));
  }

  private static FactState judge(
      LocalDate through, Held held, Rung rung, boolean excluded, LocalDate asOf) {
    if (through.isBefore(asOf)) {
      return FactState.LAPSED;
    }
    if (held.isFull(rung.tier())) {
      return FactState.FULL;
    }
    if (!held.isHeld(rung.tier())) {
      return FactState.NOT_ENOUGH;
    }
    return excluded ? FactState.EXCLUDED : FactState.QUALIFIES;
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
