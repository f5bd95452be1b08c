package enishi.network;

import static enishi.model.EnishiException.badInput;

import enishi.model.EngagementKind;
import enishi.model.TieKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The strength rules as single numbers by name, and back: {@code kappa}, {@code max-shared}, {@code
 * base.KIND} and {@code half-life-days.KIND}, where KIND is a kind of tie or engagement, or one of
 * referral, shared-event, shared-project, shared-organization, shared-stay.
 */
public final class StrengthNumbers {
  private static final String KAPPA = "kappa";
  private static final String MAX_SHARED = "max-shared";
  private static final String BASE = "base.";
  private static final String HALF_LIFE = "half-life-days.";

  private final SortedMap<String, String> numbers;

  private StrengthNumbers(SortedMap<String, String> numbers) {
    this.numbers = numbers;
  }

  /** All numbers of the rules, sorted by name; every one is written as Java writes it. */
  public static SortedMap<String, String> of(StrengthRules rules) {
    SortedMap<String, String> numbers = new TreeMap<>();
    numbers.put(KAPPA, String.valueOf(rules.kappa()));
    numbers.put(MAX_SHARED, String.valueOf(rules.maxShared()));
    decays(rules).forEach((kind, decay) -> put(numbers, kind, decay));
    return Collections.unmodifiableSortedMap(numbers);
  }

  /**
   * The rules with those numbers in place of their own. Throws bad-input for a name that is none,
   * for what is no number and for one that the rules refuse.
   */
  public static StrengthRules changed(StrengthRules rules, Map<String, String> changes) {
    SortedMap<String, String> numbers = new TreeMap<>(of(rules));
    for (Map.Entry<String, String> change : new TreeMap<>(changes).entrySet()) {
      if (numbers.replace(change.getKey(), change.getValue()) == null) {
        throw badInput(
            "strength setting (%s) is not known, expected one of %s",
            change.getKey(), String.join(", ", numbers.keySet()));
      }
    }
    return new StrengthNumbers(numbers).rules(rules);
  }

  private StrengthRules rules(StrengthRules like) {
    Map<TieKind, Decay> ties = new EnumMap<>(TieKind.class);
    like.ties().keySet().forEach(kind -> ties.put(kind, decay(kind.word())));
    Map<EngagementKind, Decay> engagements = new EnumMap<>(EngagementKind.class);
    like.engagements().keySet().forEach(kind -> engagements.put(kind, decay(kind.word())));
    return new StrengthRules(
        decimal(KAPPA),
        whole(MAX_SHARED),
        ties,
        decay("referral"),
        decay("shared-event"),
        decay("shared-project"),
        decay("shared-organization"),
        decay("shared-stay"),
        engagements);
  }

  /** Everything that fades, by the name of its kind. */
  private static SortedMap<String, Decay> decays(StrengthRules rules) {
    SortedMap<String, Decay> decays = new TreeMap<>();
    rules.ties().forEach((kind, decay) -> decays.put(kind.word(), decay));
    rules.engagements().forEach((kind, decay) -> decays.put(kind.word(), decay));
    decays.put("referral", rules.referral());
    decays.put("shared-event", rules.event());
    decays.put("shared-project", rules.project());
    decays.put("shared-organization", rules.organization());
    decays.put("shared-stay", rules.stay());
    return decays;
  }

  private static void put(SortedMap<String, String> numbers, String kind, Decay decay) {
    numbers.put(BASE + kind, String.valueOf(decay.base()));
    numbers.put(HALF_LIFE + kind, String.valueOf(decay.halfLifeDays()));
  }

  private Decay decay(String kind) {
    return new Decay(decimal(BASE + kind), whole(HALF_LIFE + kind));
  }

  private double decimal(String name) {
    String text = text(name);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw badInput("strength setting %s (%s) is no number, expected one such as 1.5", name, text);
    }
  }

  private int whole(String name) {
    String text = text(name);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw badInput(
          "strength setting %s (%s) is no whole number, expected one such as 365", name, text);
    }
  }

  private String text(String name) {
    return numbers.getOrDefault(name, "");
  }
}
