package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One referral as the asker may read it.
 *
 * @param referrer null where the asker may not see that person
 * @param referrerLabel the name, or words in its place
 * @param candidate null where the asker may not see that person
 * @param expiresOn the last day it counts, null for no end
 * @param mayRevoke whether the asker may take it back now
 */
public record ReferralLine(
    @Nullable Id referrer,
    @Nullable String referrerName,
    String referrerLabel,
    @Nullable Id candidate,
    @Nullable String candidateName,
    String candidateLabel,
    Id project,
    String projectName,
    LocalDate on,
    @Nullable LocalDate expiresOn,
    @Nullable LocalDate revokedOn,
    ReferralState state,
    boolean mayRevoke) {}
