package enishi.population;

import enishi.model.EngagementKind;
import java.util.List;
import java.util.Optional;

/**
 * A versioned set of rules that puts persons on rungs (段階のものさし).
 *
 * @param label in Japanese
 * @param labelEn in English
 * @param source the document that describes it
 * @param provisional whether the document is a draft
 * @param ours whether the numbers are our setting instead of the document's
 * @param excludesResidents whether a municipality's own residents stand on no rung
 * @param rungs lowest first, numbered from 1; a kind of engagement leads to one of them at most
 */
public record Ladder(
    String name,
    int version,
    String label,
    String labelEn,
    String source,
    boolean provisional,
    boolean ours,
    boolean excludesResidents,
    List<Rung> rungs) {
  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /** The rung that engagements of that kind lead to; empty where they lead to none. */
  Optional<Rung> findRung(EngagementKind kind) {
    return rungs.stream().filter(rung -> rung.daysByKind().containsKey(kind)).findFirst();
  }

  /** The rung of that number; empty for 0 and above the top. */
  Optional<Rung> findRung(int tier) {
    return tier >= 1 && tier <= rungs.size() ? Optional.of(rungs.get(tier - 1)) : Optional.empty();
  }
}
