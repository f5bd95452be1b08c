package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The referrals of a person, or of a project.
 *
 * @param person whose they are; null for all of a project
 * @param project null for those to all projects
 * @param made those the person made, or all of the project; newest first
 * @param received those that were made of the person; newest first
 */
public record ReferralList(
    LocalDate asOf,
    @Nullable Id person,
    @Nullable String personName,
    @Nullable Id project,
    @Nullable String projectName,
    List<ReferralLine> made,
    List<ReferralLine> received) {
  public ReferralList {
    made = List.copyOf(made);
    received = List.copyOf(received);
  }
}
