package enishi.programme.event;

import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.security.Asker;
import enishi.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The door for the answers of an event's questionnaire, handed in as the form's own sheet. */
public final class EventAnswers {
  private final LivingNetwork living;
  private final Recorder recorder;
  private final Store store;

  public EventAnswers(LivingNetwork living, Recorder recorder, Store store) {
    this.living = living;
    this.recorder = recorder;
    this.store = store;
  }

  /**
   * Records the sheet's scores instead of those handed in before; answers of datasets stay. Throws
   * unknown-id where there is no such event, forbidden unless the asker organizes for its
   * municipality or project, bad-input for a sheet that cannot be read.
   *
   * @param name what the file is called, kept as the answers' source
   */
  AnswerSheet handIn(Id event, Path file, String name, Asker asker) {
    requireTheirs(event, asker);
    AnswerSheet sheet = AnswerSheet.read(file);
    List<Recording.Row> rows = new ArrayList<>();
    for (int i = 0; i < sheet.scores().size(); i++) {
      rows.add(
          new Recording.Row(
              "answers",
              Map.of(
                  "event", event.value(),
                  "respondent", name + " " + sheet.rows().get(i),
                  "score", String.valueOf(sheet.scores().get(i)))));
    }
    recorder.record(new Recording(title(event), name + "（" + asker.name() + "）", rows));
    return sheet;
  }

  /** Takes back what was handed in. Throws as {@link #handIn}. */
  void takeBack(Id event, Asker asker) {
    requireTheirs(event, asker);
    recorder.retract(title(event));
  }

  /** Whether answers were handed in that can be taken back. */
  boolean areHandedIn(Id event) {
    return !store.read(EventCypher.HANDED_IN_ANSWERS, Map.of("title", title(event))).isEmpty();
  }

  private void requireTheirs(Id event, Asker asker) {
    EventReports.theirs(event, living.now(), asker);
  }

  private static String title(Id event) {
    return "answers of " + event.value();
  }
}
