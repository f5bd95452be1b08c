package enishi.ledger;

import static enishi.model.EnishiException.badInput;

import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.security.Asker;
import java.util.List;
import java.util.Map;

/** The door for a case that is recorded by form. */
public final class CaseRecording {
  private final Recorder recorder;

  public CaseRecording(Recorder recorder) {
    this.recorder = recorder;
  }

  /**
   * Records the case; recorded again under its number, it replaces what the form said before.
   * Answers its number. Throws bad-input for a cell that is missing or cannot be read, unknown-id
   * for a municipality or project that nobody describes, forbidden unless the asker organizes.
   */
  public String record(CaseDraft draft, Asker asker) {
    asker.requireOrganizes();
    Map<String, String> cells = draft.cells();
    String number = cells.get("number");
    if (number == null) {
      throw badInput("number is missing, expected the case's number, such as 1246");
    }
    recorder.record(
        new Recording(
            "case " + number,
            cells.getOrDefault("source", "recorded by " + asker.name()),
            List.of(new Recording.Row("cases", cells))));
    return number;
  }
}
