package enishi.network;

import enishi.model.Evidence;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one fact adds to a strength.
 *
 * @param kind the fact's word: a tie's, an engagement's, or {@code referral}
 * @param context where it happened: an event, project, organization, stay, register or municipality
 * @param on the day it began, null where it is not dated
 * @param datedOn the day its age is counted from: the as-of day while it lasts
 * @param contribution its part of A, 0 where it is context only
 */
public record Contribution(
    String kind,
    @Nullable Id context,
    @Nullable LocalDate on,
    @Nullable LocalDate datedOn,
    double contribution,
    How how,
    List<Evidence> evidence) {
  /** Largest first; equal ones by kind, context and date. */
  static final Comparator<Contribution> LARGEST_FIRST =
      Comparator.comparingDouble((Contribution c) -> -c.contribution())
          .thenComparing(Contribution::how)
          .thenComparing(Contribution::kind)
          .thenComparing(c -> String.valueOf(c.context()))
          .thenComparing(c -> String.valueOf(c.on()))
          .thenComparing(c -> String.valueOf(c.datedOn()));

  public Contribution {
    evidence = List.copyOf(evidence);
  }
}
