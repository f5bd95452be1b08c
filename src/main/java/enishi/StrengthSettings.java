package enishi;

import static enishi.model.EnishiException.badInput;

import enishi.model.EngagementKind;
import enishi.model.TieKind;
import enishi.network.Decay;
import enishi.network.StrengthRules;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * The standard strength rules with what {@code enishi.strength.*} changes: {@code kappa}, {@code
 * max-shared}, {@code base.KIND} and {@code half-life-days.KIND}, where KIND is a kind of tie or
 * engagement, or one of referral, shared-event, shared-project, shared-organization, shared-stay.
 */
final class StrengthSettings {
  private final Binder binder;
  private final Map<String, Double> bases;
  private final Map<String, Integer> halfLives;
  private final Set<String> used = new HashSet<>();

  StrengthSettings(Binder binder) {
    this.binder = binder;
    this.bases = numbers("enishi.strength.base", Double.class);
    this.halfLives = numbers("enishi.strength.half-life-days", Integer.class);
  }

  StrengthRules rules() {
    StrengthRules standard = StrengthRules.standard();
    Map<TieKind, Decay> ties = new EnumMap<>(TieKind.class);
    standard.ties().forEach((kind, decay) -> ties.put(kind, changed(kind.word(), decay)));
    Map<EngagementKind, Decay> engagements = new EnumMap<>(EngagementKind.class);
    standard
        .engagements()
        .forEach((kind, decay) -> engagements.put(kind, changed(kind.word(), decay)));
    var rules =
        new StrengthRules(
            binder.bind("enishi.strength.kappa", Double.class).orElse(standard.kappa()),
            binder.bind("enishi.strength.max-shared", Integer.class).orElse(standard.maxShared()),
            ties,
            changed("referral", standard.referral()),
            changed("shared-event", standard.event()),
            changed("shared-project", standard.project()),
            changed("shared-organization", standard.organization()),
            changed("shared-stay", standard.stay()),
            engagements);
    refuseUnused(bases.keySet());
    refuseUnused(halfLives.keySet());
    return rules;
  }

  private Decay changed(String kind, Decay standard) {
    used.add(kind);
    Double base = bases.get(kind);
    Integer halfLife = halfLives.get(kind);
    return base == null && halfLife == null
        ? standard
        : new Decay(
            base == null ? standard.base() : base,
            halfLife == null ? standard.halfLifeDays() : halfLife);
  }

  private void refuseUnused(Set<String> kinds) {
    for (String kind : kinds) {
      if (!used.contains(kind)) {
        throw badInput(
            "strength of kind (%s) is not known, expected one of %s",
            kind, used.stream().sorted().toList());
      }
    }
  }

  private <T> Map<String, T> numbers(String prefix, Class<T> type) {
    return new TreeMap<>(binder.bind(prefix, Bindable.mapOf(String.class, type)).orElse(Map.of()));
  }
}
