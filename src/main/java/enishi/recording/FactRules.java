package enishi.recording;

import static enishi.model.EnishiException.badInput;
import static enishi.model.EnishiException.unknownId;

import enishi.intake.Recording;
import enishi.model.Id;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.model.Referral;
import enishi.network.Memberships;
import enishi.network.Network;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What must hold of a fact beside the form of its fields. Asked after the rights, so that a refusal
 * tells nobody of persons out of their sight. A referral is refused where the page of referrals
 * refuses it.
 */
final class FactRules {
  private final Network network;
  private final Asker asker;
  private final LocalDate today;

  private FactRules(Network network, Asker asker, LocalDate today) {
    this.network = network;
    this.asker = asker;
    this.today = today;
  }

  /** Throws bad-input for a fact that cannot be, forbidden for another project's referral. */
  static void require(Draft draft, Network network, Asker asker, LocalDate today) {
    FactRules rules = new FactRules(network, asker, today);
    draft.facts().forEach(rules::require);
  }

  private void require(Recording.Row row) {
    switch (row.table()) {
      case "ties" -> requireTwo(row, "person_a", "person_b");
      case "referrals" -> requireReferral(row);
      default -> {}
    }
  }

  /** Two ids that were merged are one person. */
  private void requireTwo(Recording.Row row, String one, String other) {
    if (id(row, one).equals(id(row, other))) {
      throw badInput(
          "(%s) and (%s) are one person, expected two persons",
          row.cells().getOrDefault(one, ""), row.cells().getOrDefault(other, ""));
    }
  }

  private void requireReferral(Recording.Row row) {
    Id referrer = id(row, "referrer");
    Id candidate = id(row, "candidate");
    Id named = id(row, "project");
    LocalDate on = day(row, "on").orElse(today);
    Project project =
        Optional.ofNullable(network.facts().projects().get(named))
            .orElseThrow(() -> unknownId(named));
    boolean organizes = asker.organizesFor(project.id(), project.municipality());
    if (!organizes && !isSelf(referrer)) {
      throw Rights.forbidden(
          "expected (%s) or an organizer of (%s)".formatted(referrer, project.id()));
    }
    if (project.admission() != ProjectAdmission.REFERRAL_ONLY) {
      throw badInput(
          "project (%s) is open to all, expected one that is joined by referral.%n"
              + "Maybe record who took part instead.",
          project.id());
    }
    requireTwo(row, "referrer", "candidate");
    if (on.isBefore(today) && !organizes) {
      throw badInput("on (%s) is past, expected today: a member refers today", on);
    }
    requireExpiry(row, on);
    requireMembers(referrer, candidate, project.id(), on);
    requireNew(referrer, candidate, project.id(), on);
  }

  private boolean isSelf(Id person) {
    Id self = asker.person();
    return self != null && person.equals(network.facts().resolve(self));
  }

  private static void requireExpiry(Recording.Row row, LocalDate on) {
    day(row, "expires_on")
        .filter(last -> last.isBefore(on))
        .ifPresent(
            last -> {
              throw badInput(
                  "expiresOn (%s) is before on (%s).%nMaybe the days are swapped.", last, on);
            });
  }

  private void requireMembers(Id referrer, Id candidate, Id project, LocalDate on) {
    Memberships memberships = network.memberships();
    if (!memberships.isActiveMember(referrer, project, on)) {
      throw badInput("referrer (%s) is no member on %s, expected an active member", referrer, on);
    }
    if (memberships.isActiveMember(candidate, project, on)) {
      throw badInput("candidate (%s) is a member already", candidate);
    }
  }

  private void requireNew(Id referrer, Id candidate, Id project, LocalDate on) {
    List<Referral> before =
        network.facts().referralsBetween(referrer, candidate).stream()
            .filter(one -> one.referrer().equals(referrer) && one.project().equals(project))
            .toList();
    if (before.stream().anyMatch(one -> one.isInForce(on))) {
      throw badInput("this referral is in force already on %s", on);
    }
    if (before.stream().anyMatch(one -> one.on().equals(on))) {
      throw badInput("this referral was revoked once on %s, expected another day", on);
    }
  }

  /** Under the id by which it is known now. */
  private Id id(Recording.Row row, String column) {
    return network.facts().resolve(Id.parse(row.cells().getOrDefault(column, "")));
  }

  private static Optional<LocalDate> day(Recording.Row row, String column) {
    return Optional.ofNullable(row.cells().get(column)).map(LocalDate::parse);
  }
}
