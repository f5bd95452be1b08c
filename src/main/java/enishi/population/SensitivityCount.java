package enishi.population;

import enishi.model.EngagementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts again under other numbers of qualifying days. */
final class SensitivityCount {
  private static final List<Double> FACTORS = List.of(0.5, 0.75, 1.25, 1.5);
  private static final double LESS = 0.5;
  private static final double MORE = 1.5;
  private static final int NEAR_DAYS = 10;

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
      int[] less = masks(scaled(LESS, kind), asOf);
      int[] more = masks(scaled(MORE, kind), asOf);
      int moved = 0;
      for (int i = 0; i < base.length; i++) {
        moved += tier(less[i]) != tier(base[i]) || tier(more[i]) != tier(base[i]) ? 1 : 0;
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
        Comparator.comparingInt(Sensitivity.Swing::moved)
            .reversed()
            .thenComparing(Sensitivity.Swing::kind));
    return new Sensitivity(
        heading,
        ladder.rungs().stream()
            .map(rung -> new Movement.Place(rung.tier(), rung.label(), rung.labelEn()))
            .toList(),
        counts(1, base),
        FACTORS.stream().map(f -> counts(f, masks(scaled(f, null), asOf))).toList(),
        swings,
        nearBoundary(base),
        0);
  }

  /** Persons whose rung is another ten days before, or ten days on if nothing is added. */
  private int nearBoundary(int[] base) {
    int near = 0;
    for (int i = 0; i < base.length; i++) {
      Involvement known = people.get(i).involvement().knownOn(asOf);
      boolean changed =
          tier(people.get(i).course().maskOn(asOf.minusDays(NEAR_DAYS))) != tier(base[i]);
      boolean willChange = tier(known.maskOn(asOf.plusDays(NEAR_DAYS))) != tier(base[i]);
      near += changed || willChange ? 1 : 0;
    }
    return near;
  }

  private int tier(int mask) {
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

  /** The ladder with other days, of one kind or of all. */
  private Ladder scaled(double factor, @Nullable EngagementKind only) {
    return ladder.with(
        ladder.rungs().stream()
            .map(
                rung ->
                    new Rung(
                        rung.tier(),
                        rung.label(),
                        rung.labelEn(),
                        rung.rules().stream().map(rule -> scaled(rule, factor, only)).toList(),
                        rung.requires(),
                        rung.atMostTowns()))
            .toList());
  }

  private static FactRule scaled(FactRule rule, double factor, @Nullable EngagementKind only) {
    Map<EngagementKind, Integer> days = new EnumMap<>(EngagementKind.class);
    rule.daysByKind()
        .forEach(
            (kind, number) ->
                days.put(
                    kind,
                    only == null || kind == only
                        ? (int) Math.max(1, Math.round(number * factor))
                        : number));
    return new FactRule(
        days, rule.whileItLasts(), rule.objects(), rule.roles(), rule.atLeast(), rule.minAmount());
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
