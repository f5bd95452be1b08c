package enishi.population;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Id;
import enishi.model.Person;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands on a ladder on a day, and the facts that say so. The tier is the highest
 * rung with a fact that qualifies on that day; strength plays no part in it.
 *
 * @param tier 0 where no rung is reached
 * @param reason why no rung is reached; null where one is
 * @param lapsesOn the last day on which the rung is held; null while it lasts without end
 * @param lapsedSince the first day on which nothing qualified any more; null unless that is why
 * @param facts those that qualify, the highest rung first
 * @param others those that do not
 */
record Standing(
    int tier,
    @Nullable Reason reason,
    @Nullable LocalDate lapsesOn,
    @Nullable LocalDate lapsedSince,
    List<JudgedFact> facts,
    List<JudgedFact> others) {
  Standing {
    facts = List.copyOf(facts);
    others = List.copyOf(others);
  }

  static Standing of(Network network, Ladder ladder, Id person, Id municipality, LocalDate asOf) {
    boolean excluded =
        ladder.excludesResidents() && isResident(network, person, municipality, asOf);
    List<JudgedFact> judged =
        network.engagements().of(person).stream()
            .filter(fact -> isIn(network, municipality, fact) && !isFuture(fact, asOf))
            .map(fact -> JudgedFact.of(fact, ladder, excluded, asOf))
            .sorted(JudgedFact.ORDER)
            .toList();
    List<JudgedFact> facts = judged.stream().filter(f -> f.is(FactState.QUALIFIES)).toList();
    List<JudgedFact> others = judged.stream().filter(f -> !f.is(FactState.QUALIFIES)).toList();
    if (!facts.isEmpty()) {
      LocalDate through = facts.getFirst().throughOrMin();
      return new Standing(
          facts.getFirst().tier(),
          null,
          through.equals(Rung.NO_END) ? null : through,
          null,
          facts,
          others);
    }
    LocalDate last = lastLapse(others);
    if (excluded) {
      return new Standing(0, Reason.RESIDENT, null, null, facts, others);
    }
    return last == null
        ? new Standing(0, Reason.NOTHING_RECORDED, null, null, facts, others)
        : new Standing(0, Reason.LAPSED, null, last.plusDays(1), facts, others);
  }

  /**
   * By the homes that are recorded for the day; where there is none, by the residence on the card.
   */
  static boolean isResident(Network network, Id person, Id municipality, LocalDate asOf) {
    Set<Id> homes =
        network.engagements().of(person).stream()
            .filter(fact -> fact.kind() == EngagementKind.LIVES_IN && covers(fact, asOf))
            .map(Engagement::object)
            .collect(Collectors.toSet());
    if (!homes.isEmpty()) {
      return homes.contains(municipality);
    }
    Person described = network.facts().people().get(person);
    return described != null && municipality.equals(described.residence());
  }

  private static boolean covers(Engagement fact, LocalDate day) {
    LocalDate until = fact.when().until();
    return fact.when().on() != null
        && !isFuture(fact, day)
        && (until == null || !until.isBefore(day));
  }

  private static boolean isFuture(Engagement fact, LocalDate asOf) {
    LocalDate on = fact.when().on();
    return on != null && on.isAfter(asOf);
  }

  private static boolean isIn(Network network, Id municipality, Engagement fact) {
    return network
        .engagements()
        .findMunicipality(fact.object())
        .filter(municipality::equals)
        .isPresent();
  }

  private static @Nullable LocalDate lastLapse(List<JudgedFact> others) {
    return others.stream()
        .filter(fact -> fact.is(FactState.LAPSED))
        .map(JudgedFact::throughOrMin)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
