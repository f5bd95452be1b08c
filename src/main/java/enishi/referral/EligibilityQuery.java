package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;

/**
 * May this person join that project on that day?
 *
 * @param maxHops a member counts as within reach over at most so many connections, 1 to 6
 */
public record EligibilityQuery(Id person, Id project, LocalDate asOf, int maxHops) {
  /** Our own choice: two introducers between a person and a member. */
  public static final int DEFAULT_MAX_HOPS = 3;

  private static final int LARGEST_MAX_HOPS = 6;

  public EligibilityQuery {
    if (!person.is(EntityKind.PERSON)) {
      throw badInput(
          "person (%s) is a %s, expected person:….%nMaybe person and project were swapped.",
          person, person.kind().word());
    }
    if (!project.is(EntityKind.PROJECT)) {
      throw badInput(
          "project (%s) is a %s, expected project:….%nMaybe person and project were swapped.",
          project, project.kind().word());
    }
    requireMaxHops(maxHops);
  }

  public static EligibilityQuery of(Id person, Id project, LocalDate asOf) {
    return new EligibilityQuery(person, project, asOf, DEFAULT_MAX_HOPS);
  }

  /** Throws bad-input for a number of connections that is too large or none. */
  static void requireMaxHops(int maxHops) {
    if (maxHops < 1 || maxHops > LARGEST_MAX_HOPS) {
      throw badInput(
          "max-hops (%d) is not between 1 and %d.%nMaybe %d, the default.",
          maxHops, LARGEST_MAX_HOPS, DEFAULT_MAX_HOPS);
    }
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "%s %s %s".formatted(person, project, asOf);
  }
}
