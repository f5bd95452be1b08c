package enishi.referral;

import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.model.Referral;
import enishi.store.Store;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes referrals as recordings, one a referral. Its title is the referral's own, so what is
 * recorded of it last stands, whatever brought it first.
 */
final class ReferralRecords {
  private final Store store;
  private final Recorder recorder;

  ReferralRecords(Store store, Recorder recorder) {
    this.store = store;
    this.recorder = recorder;
  }

  /** All or none of them. */
  void write(List<Referral> referrals, String source) {
    store.transaction(
        work -> {
          referrals.forEach(referral -> recorder.record(work, recording(referral, source)));
          return true;
        });
  }

  private static Recording recording(Referral referral, String source) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("referrer", referral.referrer().value());
    cells.put("candidate", referral.candidate().value());
    cells.put("project", referral.project().value());
    cells.put("on", referral.on().toString());
    cells.put("expires_on", text(referral.expiresOn()));
    cells.put("revoked_on", text(referral.revokedOn()));
    String title =
        "referral %s %s %s %s"
            .formatted(
                referral.referrer(), referral.candidate(), referral.project(), referral.on());
    return new Recording(title, source, List.of(new Recording.Row("referrals", cells)));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
