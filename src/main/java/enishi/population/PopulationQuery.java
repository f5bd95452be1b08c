package enishi.population;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many persons a municipality has on each rung.
 *
 * @param ladder the name of the ladder
 * @param suppressBelow k: counts of fewer persons are hidden; 0 hides none. For researchers it is
 *     never less than {@link PopulationDesk#LEAST_TOLD}.
 */
public record PopulationQuery(Id municipality, String ladder, LocalDate asOf, int suppressBelow) {
  private static final int MAX_K = 1_000;

  public PopulationQuery {
    if (!municipality.is(EntityKind.MUNICIPALITY)) {
      throw badInput(
          "id (%s) is not a municipality.%nMaybe municipality:016331, a 6-digit code.",
          municipality);
    }
    if (suppressBelow < 0 || suppressBelow > MAX_K) {
      throw badInput(
          "counts under (%d) cannot be hidden, expected 0 to %d.%nMaybe %d; 0 hides none.",
          suppressBelow, MAX_K, PopulationDesk.LEAST_TOLD);
    }
  }

  /** With nothing hidden but what is hidden from researchers always. */
  public PopulationQuery(Id municipality, String ladder, LocalDate asOf) {
    this(municipality, ladder, asOf, 0);
  }

  /**
   * As people type it.
   *
   * @param ladder null for the usual one
   * @param suppressBelow null to hide nothing but what is hidden from researchers always
   */
  static PopulationQuery parse(
      String municipality,
      @Nullable String ladder,
      LocalDate asOf,
      @Nullable Integer suppressBelow) {
    return new PopulationQuery(
        Id.parse(EntityKind.MUNICIPALITY, municipality),
        ladder == null || ladder.isBlank() ? Ladders.DEFAULT : ladder,
        asOf,
        suppressBelow == null ? 0 : suppressBelow);
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "%s, %s, %s".formatted(municipality, ladder, asOf);
  }
}
