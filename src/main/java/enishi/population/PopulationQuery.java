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
 */
public record PopulationQuery(Id municipality, String ladder, LocalDate asOf) {
  public PopulationQuery {
    if (!municipality.is(EntityKind.MUNICIPALITY)) {
      throw badInput(
          "id (%s) is not a municipality.%nMaybe municipality:016331, a 6-digit code.",
          municipality);
    }
  }

  /**
   * As people type it.
   *
   * @param ladder null for the usual one
   */
  static PopulationQuery parse(String municipality, @Nullable String ladder, LocalDate asOf) {
    return new PopulationQuery(
        Id.parse(EntityKind.MUNICIPALITY, municipality),
        ladder == null || ladder.isBlank() ? Ladders.DEFAULT : ladder,
        asOf);
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "%s, %s, %s".formatted(municipality, ladder, asOf);
  }
}
