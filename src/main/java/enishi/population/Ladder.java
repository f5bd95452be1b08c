package enishi.population;

import enishi.model.Engagement;
import enishi.rules.Rule;
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
 * @param typology whether its rungs are types side by side, of which a person may have several
 * @param excludesResidents whether a municipality's own residents stand on no rung
 * @param excludesNativesOnly whether natives of the municipality stand on no rung whom nothing but
 *     visits joins to it (地縁・血縁のみ)
 * @param notes what the source also asks for and no data can tell, in words
 * @param rungs lowest first, numbered from 1; at most 30
 */
public record Ladder(
    String name,
    int version,
    String label,
    String labelEn,
    String source,
    boolean provisional,
    boolean ours,
    boolean typology,
    boolean excludesResidents,
    boolean excludesNativesOnly,
    List<Note> notes,
    List<Rung> rungs)
    implements Rule {
  public Ladder {
    notes = List.copyOf(notes);
    rungs = List.copyOf(rungs);
  }

  /** A sentence in Japanese and in English. */
  public record Note(String ja, String en) {}

  /** The highest rung that a fact leads to, enough or not; empty where it leads to none. */
  Optional<Rung> findRung(Engagement fact) {
    return rungs.reversed().stream().filter(rung -> rung.leadsHere(fact)).findFirst();
  }

  /** The same with other rungs. */
  Ladder with(List<Rung> others) {
    return new Ladder(
        name,
        version,
        label,
        labelEn,
        source,
        provisional,
        ours,
        typology,
        excludesResidents,
        excludesNativesOnly,
        notes,
        others);
  }

  /** The tier that a mask of held rungs means: the highest of them; any type of a typology is 1. */
  int tier(int mask) {
    return typology ? Math.min(mask, 1) : Integer.SIZE - Integer.numberOfLeadingZeros(mask);
  }

  /** The rung of that number; empty for 0 and above the top. */
  Optional<Rung> findRung(int tier) {
    return tier >= 1 && tier <= rungs.size() ? Optional.of(rungs.get(tier - 1)) : Optional.empty();
  }
}
