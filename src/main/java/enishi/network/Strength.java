package enishi.network;

import enishi.model.EngagementKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How close two are on a day, and why.
 *
 * @param b the other person, or the municipality
 * @param value 0..1, higher is closer; null where nothing between the two is recorded (記録なし), which
 *     is not 0: a fact that is undated or of a kind without weight makes it 0
 * @param facts what the value adds up from, largest first
 * @param context what is recorded and adds nothing: crowds, possible meetings, undated facts
 */
public record Strength(
    LocalDate asOf,
    Id a,
    Id b,
    @Nullable Double value,
    List<Contribution> facts,
    List<Contribution> context) {
  private static final Set<String> AT_EVENTS =
      Set.of(
          EngagementKind.ATTENDED.word(),
          EngagementKind.SPOKE.word(),
          EngagementKind.ORGANIZED.word());

  public Strength {
    facts = List.copyOf(facts);
    context = List.copyOf(context);
  }

  /** Sorts what was found into facts and context, and adds the facts up, largest first. */
  static Strength of(LocalDate asOf, Id a, Id b, List<Contribution> found, StrengthRules rules) {
    List<Contribution> sorted = found.stream().sorted(Contribution.LARGEST_FIRST).toList();
    List<Contribution> facts = sorted.stream().filter(c -> c.contribution() > 0).toList();
    List<Contribution> context = sorted.stream().filter(c -> c.contribution() == 0).toList();
    double sum = 0;
    for (Contribution fact : facts) {
      sum += fact.contribution();
    }
    boolean recorded = !facts.isEmpty() || context.stream().anyMatch(Strength::countsNothing);
    return new Strength(asOf, a, b, recorded ? rules.strength(sum) : null, facts, context);
  }

  /**
   * A fact between the two that is worth 0: of a kind without weight, or without a date of its own
   * or of its event. What they merely have in common is no fact between them.
   */
  private static boolean countsNothing(Contribution recorded) {
    return recorded.how() == How.STATED
        || (recorded.how() == How.SHARED
            && recorded.on() == null
            && AT_EVENTS.contains(recorded.kind()));
  }
}
