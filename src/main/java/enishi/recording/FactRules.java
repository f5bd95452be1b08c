package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.intake.Recording;
import enishi.model.Id;
import enishi.network.Network;
import enishi.referral.ReferralAct;
import enishi.referral.ReferralRules;
import enishi.security.Asker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a fact beside the form of its fields. Asked after the rights, so that a refusal
 * tells nobody of persons out of their sight.
 */
final class FactRules {
  private FactRules() {}

  /** Throws bad-input for a fact that cannot be, forbidden for another project's referral. */
  static void require(Draft draft, Network network, Asker asker, LocalDate today) {
    for (Recording.Row row : draft.facts()) {
      switch (row.table()) {
        case "ties" -> requireTwo(row, network);
        case "referrals" -> ReferralRules.require(network, referral(row), asker, today);
        default -> {}
      }
    }
  }

  /** Two ids that were merged are one person. */
  private static void requireTwo(Recording.Row row, Network network) {
    Id one = id(row, "person_a");
    Id other = id(row, "person_b");
    if (network.facts().resolve(one).equals(network.facts().resolve(other))) {
      throw badInput("(%s) and (%s) are one person, expected two persons", one, other);
    }
  }

  private static ReferralAct referral(Recording.Row row) {
    return new ReferralAct(
        id(row, "referrer"),
        id(row, "candidate"),
        id(row, "project"),
        day(row, "on"),
        day(row, "expires_on"));
  }

  private static Id id(Recording.Row row, String column) {
    return Id.parse(row.cells().getOrDefault(column, ""));
  }

  private static @Nullable LocalDate day(Recording.Row row, String column) {
    String cell = row.cells().get(column);
    return cell == null ? null : LocalDate.parse(cell);
  }
}
