package enishi.recording;

import enishi.intake.Recording;
import enishi.model.Id;
import enishi.recording.Draft.Cells;
import enishi.recording.Kept.Confirmation;
import enishi.recording.SelfReports.Said;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is new of what somebody says; what the other side said before is confirmed by it. Not for
 * several threads.
 */
final class ReportDrafts {
  private final Id self;
  private final Id event;
  private final LocalDate day;
  private final LocalDate today;
  private final List<Kept> before;
  private final Map<String, Kept> confirmed = new LinkedHashMap<>();

  /**
   * @param day of the event
   * @param before reports of either side that count
   */
  ReportDrafts(Id self, Id event, LocalDate day, LocalDate today, List<Kept> before) {
    this.self = self;
    this.event = event;
    this.day = day;
    this.today = today;
    this.before = before;
  }

  /** Those of the other sides that were confirmed so far. */
  Collection<Kept> confirmed() {
    return confirmed.values();
  }

  /** A report of the other side is confirmed where all that it says is said here too. */
  Draft draft(Said said) {
    boolean met = said.met();
    boolean worked = said.worked();
    for (Kept kept : before) {
      boolean theirs = said.other().equals(kept.reporter()) && self.equals(kept.other());
      boolean mine = self.equals(kept.reporter()) && said.other().equals(kept.other());
      boolean confirms =
          theirs && kept.confirmation() == Confirmation.ASKED && saysAllOf(kept, said);
      if (confirms) {
        confirmed.put(kept.id(), kept);
      }
      if (mine || confirms || (theirs && kept.confirmation() == Confirmation.CONFIRMED)) {
        met &= !says(kept, "met_at", event);
        worked &= !says(kept, "worked_with", null);
      }
    }
    Draft draft = new Draft();
    if (met) {
      draft.fact("ties", Cells.tie(self, said.other(), "met_at", day).with("event", event));
    }
    if (worked) {
      draft.fact("ties", Cells.tie(self, said.other(), "worked_with", today));
    }
    return draft;
  }

  private boolean saysAllOf(Kept kept, Said said) {
    return !kept.facts().isEmpty()
        && kept.facts().stream()
            .allMatch(
                row ->
                    (said.met() && says(row, "met_at", event))
                        || (said.worked() && says(row, "worked_with", null)));
  }

  static boolean says(Kept kept, String kind, @Nullable Id event) {
    return kept.facts().stream().anyMatch(row -> says(row, kind, event));
  }

  private static boolean says(Recording.Row row, String kind, @Nullable Id event) {
    return kind.equals(row.cells().get("kind"))
        && (event == null || event.value().equals(row.cells().get("event")));
  }
}
