package enishi.population;

import enishi.model.EngagementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts again under other numbers of qualifying days. */
final class SensitivityCount {
  private static final List<Double> FACTORS = List.of(0.5, 0.75, 1.25, 1.5);
  static final double LESS = 0.5;
  static final double MORE = 1.5;
  static final int NEAR_DAYS = 10;

  private final Ladder ladder;
  private final LocalDate asOf;
  private final List<Involvements.Of> people;

  SensitivityCount(Ladder ladder, LocalDate asOf, List<Involvements.Of> people) {
    this.ladder = ladder;
    this.asOf = asOf;
    this.people = people;
  }

  Sensitivity count(Heading heading) {
    int[] base = masks(ladder, asOf);
    List<Sensitivity.Swing> swings = new ArrayList<>();
    for (EngagementKind kind : kinds()) {
      int[] less = masks(ScaledDays.of(ladder, LESS, kind), asOf);
      int[] more = masks(ScaledDays.of(ladder, MORE, kind), asOf);
      int moved = 0;
      for (int i = 0; i < base.length; i++) {
        moved +=
            rung(less[i], ladder) != rung(base[i], ladder)
                    || rung(more[i], ladder) != rung(base[i], ladder)
                ? 1
                : 0;
      }
      swings.add(
          new Sensitivity.Swing(
              kind.word(),
              Words.JAPANESE.kind(kind),
              Words.ENGLISH.kind(kind),
              held(less),
              held(more),
              moved));
    }
    swings.sort(
        Comparator.comparingInt((Sensitivity.Swing swing) -> Hiding.known(swing.moved()))
            .reversed()
            .thenComparing(Sensitivity.Swing::kind));
    return new Sensitivity(
        heading,
        ladder.rungs().stream()
            .map(rung -> new Movement.Place(rung.tier(), rung.label(), rung.labelEn()))
            .toList(),
        counts(1, base),
        FACTORS.stream().map(f -> counts(f, masks(ScaledDays.of(ladder, f, null), asOf))).toList(),
        swings,
        nearBoundary(),
        0);
  }

  private int nearBoundary() {
    return (int) people.stream().filter(one -> isNearBoundary(one, ladder, asOf)).count();
  }

  /** Whether their rung is another ten days before, or ten days on if nothing is added. */
  static boolean isNearBoundary(Involvements.Of one, Ladder ladder, LocalDate asOf) {
    int base = rung(one.course().maskOn(asOf), ladder);
    return rung(one.course().maskOn(asOf.minusDays(NEAR_DAYS)), ladder) != base
        || rung(one.involvement().knownOn(asOf).maskOn(asOf.plusDays(NEAR_DAYS)), ladder) != base;
  }

  /** The rung; of a typology all types at once. */
  static int rung(int mask, Ladder ladder) {
    return ladder.typology() ? mask : ladder.tier(mask);
  }

  private Set<EngagementKind> kinds() {
    Set<EngagementKind> placed = EnumSet.noneOf(EngagementKind.class);
    ladder.rungs().forEach(rung -> placed.addAll(rung.daysByKind().keySet()));
    Set<EngagementKind> found = EnumSet.noneOf(EngagementKind.class);
    people.forEach(one -> one.involvement().facts().forEach(fact -> found.add(fact.kind())));
    placed.retainAll(found);
    return placed;
  }

  private int[] masks(Ladder other, LocalDate day) {
    return people.parallelStream()
        .mapToInt(one -> one.involvement().by(other).maskOn(day))
        .toArray();
  }

  private static int held(int[] masks) {
    return (int) IntStream.of(masks).filter(mask -> mask != 0).count();
  }

  private Sensitivity.Counts counts(double factor, int[] masks) {
    Integer[] tiers = new Integer[ladder.rungs().size()];
    for (int rung = 0; rung < tiers.length; rung++) {
      int tier = rung + 1;
      tiers[rung] =
          (int)
              IntStream.of(masks)
                  .filter(
                      mask ->
                          ladder.typology()
                              ? (mask & (1 << (tier - 1))) != 0
                              : ladder.tier(mask) == tier)
                  .count();
    }
    return new Sensitivity.Counts(factor, held(masks), List.of(tiers));
  }
}
