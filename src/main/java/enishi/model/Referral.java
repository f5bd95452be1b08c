package enishi.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's referral of a candidate to a referral-only project (紹介).
 *
 * @param expiresOn the last day it counts, null for no end
 * @param revokedOn the first day it no longer counts, null where it stands
 */
public record Referral(
    Id referrer,
    Id candidate,
    Id project,
    LocalDate on,
    @Nullable LocalDate expiresOn,
    @Nullable LocalDate revokedOn,
    List<Evidence> evidence) {
  public Referral {
    evidence = List.copyOf(evidence);
  }

  /** Whether it is in force on that day: made, not expired, not revoked. */
  public boolean isInForce(LocalDate day) {
    return !on.isAfter(day)
        && (expiresOn == null || !expiresOn.isBefore(day))
        && (revokedOn == null || revokedOn.isAfter(day));
  }
}
