package enishi.referral;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.Network;
import enishi.security.Asker;
import java.time.LocalDate;

/** Who may read a project's referral tree, and who may record referrals for its members. */
final class ProjectRights {
  private ProjectRights() {}

  /** Whether the asker works for the project or for its town, or for everything. */
  static boolean organizes(Asker asker, Project project) {
    return asker.organizesFor(project.id(), project.municipality());
  }

  /** Throws forbidden unless the asker works for the project. */
  static void requireOrganizes(Asker asker, Project project) {
    if (!organizes(asker, project)) {
      throw forbidden(asker, "expected an organizer of (%s)".formatted(project.id()));
    }
  }

  /** Throws forbidden where a member acts for somebody else, or an organizer out of its scope. */
  static void requireRecordsFor(Asker asker, Project project, Id referrer) {
    if (!asker.isSelf(referrer) && !organizes(asker, project)) {
      throw forbidden(
          asker, "expected (%s) or an organizer of (%s)".formatted(referrer, project.id()));
    }
  }

  /** Throws forbidden unless the asker works for the project, studies it, or is a member of it. */
  static void requireReadsTree(Asker asker, Project project, Network network, LocalDate day) {
    Id self = asker.person();
    boolean isMember =
        self != null && network.memberships().isActiveMember(self, project.id(), day);
    if (!organizes(asker, project) && !asker.seesPseudonyms() && !isMember) {
      throw forbidden(asker, "expected a member or an organizer of (%s)".formatted(project.id()));
    }
  }

  private static EnishiException forbidden(Asker asker, String expected) {
    return new EnishiException(
        ErrorCode.FORBIDDEN,
        "account (%s, %s) may not do this, %s"
            .formatted(asker.name(), asker.role().word(), expected));
  }
}
