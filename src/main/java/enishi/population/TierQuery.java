package enishi.population;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tier a person has in a municipality.
 *
 * @param ladder the name of the ladder
 */
public record TierQuery(Id person, Id municipality, String ladder, LocalDate asOf) {
  public TierQuery {
    if (!person.is(EntityKind.PERSON)) {
      throw badInput("id (%s) is not a person.%nMaybe person:aoki.", person);
    }
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
  static TierQuery parse(
      String person, String municipality, @Nullable String ladder, LocalDate asOf) {
    return new TierQuery(
        Id.parse(EntityKind.PERSON, person),
        Id.parse(EntityKind.MUNICIPALITY, municipality),
        ladder == null || ladder.isBlank() ? Ladders.DEFAULT : ladder,
        asOf);
  }

  /** The question in one line, for the record of who read whose data. */
  String text() {
    return "%s × %s, %s, %s".formatted(person, municipality, ladder, asOf);
  }
}
