package enishi.export;

import enishi.network.Decay;
import enishi.network.StrengthRules;
import java.util.SortedMap;
import java.util.TreeMap;

/** The settings of strength by name, as a method card says them. */
final class StrengthTexts {
  private StrengthTexts() {}

  static SortedMap<String, String> of(StrengthRules rules) {
    SortedMap<String, String> settings = new TreeMap<>();
    settings.put("kappa", String.valueOf(rules.kappa()));
    settings.put("max-shared", String.valueOf(rules.maxShared()));
    rules.ties().forEach((kind, decay) -> put(settings, kind.word(), decay));
    rules.engagements().forEach((kind, decay) -> put(settings, kind.word(), decay));
    put(settings, "referral", rules.referral());
    put(settings, "shared-event", rules.event());
    put(settings, "shared-project", rules.project());
    put(settings, "shared-organization", rules.organization());
    put(settings, "shared-stay", rules.stay());
    return settings;
  }

  private static void put(SortedMap<String, String> settings, String kind, Decay decay) {
    settings.put("base." + kind, String.valueOf(decay.base()));
    settings.put("half-life-days." + kind, String.valueOf(decay.halfLifeDays()));
  }
}
