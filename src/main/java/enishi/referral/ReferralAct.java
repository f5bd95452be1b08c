package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done about a referral.
 *
 * @param on the day of the referral; null for today where it is made, for any in force where it is
 *     taken back
 * @param expiresOn its last day, null for no end
 */
public record ReferralAct(
    Id referrer, Id candidate, Id project, @Nullable LocalDate on, @Nullable LocalDate expiresOn) {
  public ReferralAct {
    Stream.of(referrer, candidate).forEach(id -> require(id, EntityKind.PERSON));
    require(project, EntityKind.PROJECT);
  }

  /** Of ids as people type them; the kind may be left out. */
  static ReferralAct parse(
      String referrer,
      String candidate,
      String project,
      @Nullable LocalDate on,
      @Nullable LocalDate expiresOn) {
    return new ReferralAct(
        Id.parse(EntityKind.PERSON, referrer.strip()),
        Id.parse(EntityKind.PERSON, candidate.strip()),
        Id.parse(EntityKind.PROJECT, project.strip()),
        on,
        expiresOn);
  }

  private static void require(Id id, EntityKind kind) {
    if (!id.is(kind)) {
      throw badInput("id (%s) is a %s, expected %s:….", id, id.kind().word(), kind.word());
    }
  }

  /** The act as the audit trail keeps it. */
  String text(LocalDate day) {
    return "%s %s %s %s".formatted(referrer, candidate, project, day);
  }
}
