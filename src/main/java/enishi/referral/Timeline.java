package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the verdict on a person and a project changes over time. Each stretch is judged on its first
 * day, as of that day; those ahead rest on what is recorded today.
 *
 * @param stretches one after the other without a gap, from the first day through the last
 */
public record Timeline(
    LocalDate asOf,
    Id person,
    String personName,
    Id project,
    String projectName,
    LocalDate from,
    LocalDate to,
    List<Stretch> stretches) {
  public Timeline {
    stretches = List.copyOf(stretches);
  }

  /**
   * Days with one verdict.
   *
   * @param to the last of them
   */
  public record Stretch(
      LocalDate from,
      LocalDate to,
      Verdict verdict,
      List<Route> routes,
      @Nullable Route route,
      Because because) {
    public Stretch {
      routes = List.copyOf(routes);
    }

    /** Whether nothing but time lies between the two: they are one. */
    boolean goesOnAs(Stretch next) {
      boolean settled = verdict == Verdict.MEMBER || verdict == Verdict.ELIGIBLE;
      return verdict == next.verdict
          && routes.equals(next.routes)
          && (!settled || because.equals(next.because));
    }
  }

  /**
   * What brought a verdict about.
   *
   * @param kind a kind of fact, {@code joined}, {@code referral} or {@code met_at}; {@code
   *     open-project}; why one counts no longer, {@code left} or a word of {@link Lapse}; the next
   *     step, a word of {@link Step}; {@code next-step} where that is not said; or {@code
   *     nothing-within-reach}
   * @param fact the fact, null where it is none
   */
  public record Because(String kind, @Nullable EligibilityFact fact) {
    static final String LEFT = "left";
    static final String NEXT_STEP = "next-step";
    static final String NOTHING = "nothing-within-reach";
    static final Set<String> FACTS = Set.of("joined", "referral", "met_at");
  }
}
