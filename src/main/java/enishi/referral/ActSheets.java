package enishi.referral;

import enishi.terminal.Sheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done about a referral, as the terminal shows it. */
record ActSheets(Words words) {
  List<Sheet> of(ReferralOutcome outcome) {
    return List.of(
        new Sheet(
            "",
            words.columns("referrer candidate project on until revoked-on"),
            List.of(
                List.of(
                    outcome.referrer().value(),
                    outcome.candidate().value(),
                    outcome.project().value(),
                    outcome.on().toString(),
                    text(outcome.expiresOn()),
                    text(outcome.revokedOn()))),
            List.of(words.text(outcome.revokedOn() == null ? "act.made" : "act.revoked"))));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
