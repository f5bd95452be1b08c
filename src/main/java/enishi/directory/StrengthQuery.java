package enishi.directory;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;

/**
 * How close two are: two persons, or a person or an organization and a municipality, in any order.
 */
public record StrengthQuery(Id a, Id b, LocalDate asOf) {
  public StrengthQuery {
    boolean persons = a.is(EntityKind.PERSON) && b.is(EntityKind.PERSON);
    if (!persons && !isWithMunicipality(a, b) && !isWithMunicipality(b, a)) {
      throw badInput(
          "strength (%s – %s) is between two persons, or a person or an organization and a"
              + " municipality.%nMaybe one of the ids is of another kind than you meant.",
          a, b);
    }
    if (a.equals(b)) {
      throw badInput(
          "strength (%s – %s) is between a person and themselves, expected two persons.%n"
              + "Maybe the same id was given twice.",
          a, b);
    }
  }

  private static boolean isWithMunicipality(Id subject, Id municipality) {
    return municipality.is(EntityKind.MUNICIPALITY)
        && (subject.is(EntityKind.PERSON) || subject.is(EntityKind.ORGANIZATION));
  }
}
