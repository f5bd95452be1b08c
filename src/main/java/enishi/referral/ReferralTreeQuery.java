package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who came into that project by whose referral, as of a day?
 *
 * @param branch whose branch is asked for; null for the whole tree
 */
public record ReferralTreeQuery(Id project, @Nullable Id branch, LocalDate asOf) {
  public ReferralTreeQuery {
    if (!project.is(EntityKind.PROJECT)) {
      throw badInput("project (%s) is a %s, expected project:….", project, project.kind().word());
    }
    if (branch != null && !branch.is(EntityKind.PERSON)) {
      throw badInput("branch (%s) is a %s, expected person:….", branch, branch.kind().word());
    }
  }

  /** Of ids as people type them; the kind may be left out. */
  static ReferralTreeQuery parse(String project, @Nullable String branch, LocalDate asOf) {
    return new ReferralTreeQuery(
        Id.parse(EntityKind.PROJECT, project.strip()),
        branch == null ? null : Id.parse(EntityKind.PERSON, branch.strip()),
        asOf);
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return branch == null
        ? "%s %s".formatted(project, asOf)
        : "%s %s %s".formatted(project, branch, asOf);
  }
}
