package enishi.network;

import enishi.model.Engagement;
import enishi.model.IntroductionRequest;
import enishi.model.Proposal;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.model.Tie;
import java.util.List;

/** Single rows on their way into {@link Facts}, several of which may state the same fact. */
record FactRows(
    List<Engagement> engagements,
    List<Tie> ties,
    List<Referral> referrals,
    List<Stay> stays,
    List<IntroductionRequest> requests,
    List<Proposal> proposals,
    List<Registration> registrations) {}
