package enishi.population;

import enishi.model.EngagementKind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ladder as it would be if facts qualified for longer or shorter. */
final class ScaledDays {
  private ScaledDays() {}

  /**
   * The ladder with other numbers of days.
   *
   * @param factor by which the days are multiplied; never below a day
   * @param only the kind whose days they are; null for all
   */
  static Ladder of(Ladder ladder, double factor, @Nullable EngagementKind only) {
    return ladder.with(
        ladder.rungs().stream()
            .map(
                rung ->
                    new Rung(
                        rung.tier(),
                        rung.label(),
                        rung.labelEn(),
                        rung.rules().stream().map(rule -> of(rule, factor, only)).toList(),
                        rung.requires(),
                        rung.atMostTowns()))
            .toList());
  }

  private static FactRule of(FactRule rule, double factor, @Nullable EngagementKind only) {
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
}
