package enishi.referral;

import static enishi.model.EnishiException.unknownId;

import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.model.Referral;
import enishi.network.Facts;
import enishi.network.Memberships;
import enishi.network.Network;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of a referral when it is made, whichever form records it. */
public final class ReferralRules {
  private ReferralRules() {}

  /**
   * Throws unknown-id for a project that nobody describes, forbidden where the asker may not record
   * that member's referrals to it, and bad-input with the reason for a referral that cannot be
   * made. Asks nothing about who is in sight; the candidate may be somebody new.
   */
  public static void require(Network network, ReferralAct typed, Asker asker, LocalDate today) {
    Facts facts = network.facts();
    var act =
        new ReferralAct(
            facts.resolve(typed.referrer()),
            facts.resolve(typed.candidate()),
            facts.resolve(typed.project()),
            typed.on(),
            typed.expiresOn());
    Project project = facts.projects().get(act.project());
    if (project == null) {
      throw unknownId(typed.project());
    }
    ProjectRights.requireRecordsFor(asker, project, act.referrer());
    LocalDate on = act.on() == null ? today : act.on();
    Refusal refusal =
        refusal(network, project, act, on, today, ProjectRights.organizes(asker, project));
    if (refusal != null) {
      ReferralOutcome.refused(act, on, refusal).orThrow();
    }
  }

  /**
   * Why a referral of persons under the ids by which they are known now cannot be made on a day;
   * null where it can.
   *
   * @param organizes whether who records it works for the project
   */
  static @Nullable Refusal refusal(
      Network network,
      Project project,
      ReferralAct act,
      LocalDate on,
      LocalDate today,
      boolean organizes) {
    Memberships memberships = network.memberships();
    LocalDate expiresOn = act.expiresOn();
    if (project.admission() == ProjectAdmission.OPEN) {
      return Refusal.OPEN_PROJECT;
    }
    if (act.referrer().equals(act.candidate())) {
      return Refusal.SELF;
    }
    if (on.isAfter(today)) {
      return Refusal.AHEAD;
    }
    if (on.isBefore(today) && !organizes) {
      return Refusal.BACKDATED;
    }
    if (expiresOn != null && expiresOn.isBefore(on)) {
      return Refusal.EXPIRY;
    }
    if (!memberships.isActiveMember(act.referrer(), project.id(), on)) {
      return Refusal.NOT_A_MEMBER;
    }
    return memberships.isActiveMember(act.candidate(), project.id(), on)
        ? Refusal.ALREADY_MEMBER
        : madeBefore(between(network, act), on);
  }

  private static @Nullable Refusal madeBefore(List<Referral> before, LocalDate on) {
    if (before.stream().anyMatch(referral -> referral.isInForce(on))) {
      return Refusal.IN_FORCE;
    }
    return before.stream().anyMatch(referral -> referral.on().equals(on))
        ? Refusal.REVOKED_THAT_DAY
        : null;
  }

  /** The member's referrals of the candidate to the project, of any time. */
  static List<Referral> between(Network network, ReferralAct act) {
    return network.facts().referralsBetween(act.referrer(), act.candidate()).stream()
        .filter(referral -> referral.referrer().equals(act.referrer()))
        .filter(referral -> referral.project().equals(act.project()))
        .toList();
  }
}
