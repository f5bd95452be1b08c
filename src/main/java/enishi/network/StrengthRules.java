package enishi.network;

import static enishi.model.EnishiException.badInput;

import enishi.model.EngagementKind;
import enishi.model.TieKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What every kind of fact is worth: A = Σ base · share · 2^(−age / half-life), strength = 1 −
 * exp(−A/κ). All of it is our own choice, not a published one.
 *
 * @param kappa κ: the A at which strength reaches 0.632
 * @param maxShared a shared context of more persons than this ties nobody
 * @param ties stated ties, by kind
 * @param referral referrer and candidate
 * @param event two persons at the same event
 * @param project two members of the same project
 * @param organization two posts in the same organization
 * @param stay two persons of the same party
 * @param engagements facts between a person or organization and a municipality, by kind; a kind
 *     that is absent is worth nothing
 */
public record StrengthRules(
    double kappa,
    int maxShared,
    Map<TieKind, Decay> ties,
    Decay referral,
    Decay event,
    Decay project,
    Decay organization,
    Decay stay,
    Map<EngagementKind, Decay> engagements) {
  public StrengthRules {
    if (!(kappa > 0 && kappa <= 1000)) {
      throw badInput("kappa (%s) is not above 0 and at most 1000.%nMaybe 2, the default.", kappa);
    }
    if (maxShared < 2 || maxShared > 1000) {
      throw badInput(
          "persons of a shared context (%d) are not between 2 and 1000.%n"
              + "Maybe 60, the default: more make every large event a net of acquaintances.",
          maxShared);
    }
    for (TieKind kind : TieKind.values()) {
      if (!ties.containsKey(kind)) {
        throw badInput(
            "ties of kind (%s) have no base and half-life, expected all kinds.%n"
                + "Maybe start from the standard rules and change what differs.",
            kind.word());
      }
    }
    ties = Collections.unmodifiableMap(new EnumMap<>(ties));
    EnumMap<EngagementKind, Decay> sorted = new EnumMap<>(EngagementKind.class);
    sorted.putAll(engagements);
    engagements = Collections.unmodifiableMap(sorted);
  }

  /** The choice Enishi starts with. */
  public static StrengthRules standard() {
    EnumMap<TieKind, Decay> ties = new EnumMap<>(TieKind.class);
    ties.put(TieKind.CONTRACTED_WITH, new Decay(1.5, 545));
    ties.put(TieKind.CO_ORGANIZED, new Decay(1.5, 545));
    ties.put(TieKind.HOSTED, new Decay(1.2, 365));
    ties.put(TieKind.KNOWS, new Decay(1, 365));
    ties.put(TieKind.MET_AT, new Decay(1, 365));
    ties.put(TieKind.WORKED_WITH, new Decay(1, 545));
    ties.put(TieKind.INTRODUCED, new Decay(1, 730));
    ties.put(TieKind.MESSAGED, new Decay(0.3, 90));
    return new StrengthRules(
        2,
        60,
        ties,
        new Decay(1, 730),
        new Decay(1, 180),
        new Decay(1, 545),
        new Decay(1, 545),
        new Decay(1, 365),
        standardEngagements());
  }

  private static Map<EngagementKind, Decay> standardEngagements() {
    EnumMap<EngagementKind, Decay> decays = new EnumMap<>(EngagementKind.class);
    for (EngagementKind kind : EngagementKind.values()) {
      switch (kind) {
        case CONTRACTED, SOLVED -> decays.put(kind, new Decay(1.5, 545));
        case VIEWED -> decays.put(kind, new Decay(0.3, 180));
        case NATIVE_OF, REGISTERED, LIVES_IN, HOLDS_POST -> decays.put(kind, Decay.NOTHING);
        default -> decays.put(kind, new Decay(1, 365));
      }
    }
    return decays;
  }

  Decay tie(TieKind kind) {
    return ties.getOrDefault(kind, Decay.NOTHING);
  }

  /** What two persons get who share something of that kind. */
  Decay shared(SharedContext.Kind kind) {
    return switch (kind) {
      case EVENT -> event;
      case STAY -> stay;
      case PROJECT -> project;
      case ORGANIZATION -> organization;
    };
  }

  Decay engagement(EngagementKind kind) {
    return engagements.getOrDefault(kind, Decay.NOTHING);
  }

  /** 0..1 from the sum of what all facts add. */
  double strength(double sum) {
    return 0 - StrictMath.expm1(-sum / kappa);
  }
}
