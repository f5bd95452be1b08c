package enishi.network;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How close two are on a day, and why.
 *
 * @param b the other person, or the municipality
 * @param value 0..1, higher is closer; null where nothing counts (記録なし), which is not 0
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
    return new Strength(asOf, a, b, facts.isEmpty() ? null : rules.strength(sum), facts, context);
  }
}
