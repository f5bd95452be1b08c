package enishi.population;

import enishi.model.Engagement;
import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands on a ladder on a day, and the facts that say so. The tier is the highest
 * rung with a fact that qualifies on that day; strength plays no part in it.
 *
 * @param tier 0 where no rung is reached; 1 where a typology has a type for them
 * @param held every rung that is held, lowest first
 * @param reason why no rung is reached; null where one is
 * @param lapsesOn the last day on which the rung is held; null while it lasts without end
 * @param lapsedSince the first day on which nothing qualified any more; null unless that is why
 * @param facts those that qualify, the highest rung first
 * @param others those that do not
 * @param full the rungs, lowest first, that are held in as many other municipalities as may be
 */
record Standing(
    int tier,
    List<Integer> held,
    @Nullable Reason reason,
    @Nullable LocalDate lapsesOn,
    @Nullable LocalDate lapsedSince,
    List<JudgedFact> facts,
    List<JudgedFact> others,
    List<Integer> full) {
  Standing {
    full = List.copyOf(full);
    held = List.copyOf(held);
    facts = List.copyOf(facts);
    others = List.copyOf(others);
  }

  static Standing of(Network network, Ladder ladder, Id person, Id municipality, LocalDate asOf) {
    return of(InvolvementReading.of(network, ladder, person, municipality), ladder, asOf);
  }

  static Standing of(Involvement involvement, Ladder ladder, LocalDate asOf) {
    Reason exclusion = involvement.exclusion(asOf);
    Held held = involvement.heldOn(asOf);
    List<Engagement> all = involvement.until(asOf);
    List<JudgedFact> judged =
        all.stream()
            .map(fact -> JudgedFact.of(fact, ladder, held, all, exclusion != null, asOf))
            .sorted(JudgedFact.ORDER)
            .toList();
    List<JudgedFact> facts = judged.stream().filter(f -> f.is(FactState.QUALIFIES)).toList();
    List<JudgedFact> others = judged.stream().filter(f -> !f.is(FactState.QUALIFIES)).toList();
    if (exclusion != null) {
      return new Standing(0, List.of(), exclusion, null, null, facts, others, List.of());
    }
    if (held.mask() != 0) {
      int tier = ladder.tier(held.mask());
      LocalDate through = held.lastDay(ladder);
      return new Standing(
          tier,
          held.tiers(),
          null,
          through.equals(Rung.NO_END) ? null : through,
          null,
          facts,
          others,
          held.fullTiers());
    }
    if (others.stream()
        .anyMatch(fact -> fact.is(FactState.NOT_ENOUGH) || fact.is(FactState.FULL))) {
      return new Standing(
          0, List.of(), Reason.NOT_ENOUGH, null, null, facts, others, held.fullTiers());
    }
    LocalDate last = lastLapse(others);
    return last == null
        ? new Standing(0, List.of(), Reason.NOTHING_RECORDED, null, null, facts, others, List.of())
        : new Standing(
            0, List.of(), Reason.LAPSED, null, last.plusDays(1), facts, others, List.of());
  }

  /** Whether they stand on no rung whatever they did. */
  boolean isExcluded() {
    return reason == Reason.RESIDENT || reason == Reason.NATIVE_ONLY;
  }

  private static @Nullable LocalDate lastLapse(List<JudgedFact> others) {
    return others.stream()
        .filter(fact -> fact.is(FactState.LAPSED))
        .map(JudgedFact::throughOrMin)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
