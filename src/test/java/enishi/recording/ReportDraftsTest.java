package enishi.recording;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.recording.Draft.Cells;
import enishi.recording.Kept.Confirmation;
import enishi.recording.SelfReports.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both have confirmed a report only where both said all that it says. */
class ReportDraftsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
  private static final Id FAIR = Id.parse("event:fair");
  private static final Id MARKET = Id.parse("event:market");
  private static final Id AOKI = Id.person("aoki");
  private static final Id BABA = Id.person("baba");

  /** A report of baba about aoki. */
  private static Kept report(String id, Confirmation confirmation, Cells... ties) {
    Draft draft = new Draft();
    for (Cells tie : ties) {
      draft.fact("ties", tie.with("person_a", BABA).with("person_b", AOKI).with("on", TODAY));
    }
    return new Kept(
        id,
        FactKind.REPORT,
        Instant.EPOCH,
        "baba",
        Kept.State.KEPT,
        "",
        BABA,
        AOKI,
        confirmation,
        List.of(),
        draft.facts());
  }

  private static Cells met(Id event) {
    return new Cells().with("kind", "met_at").with("event", event);
  }

  private static Cells worked() {
    return new Cells().with("kind", "worked_with");
  }

  private static ReportDrafts after(Kept... before) {
    return new ReportDrafts(AOKI, FAIR, TODAY, TODAY, List.of(before));
  }

  private static List<String> kinds(Draft draft) {
    return draft.facts().stream().map(row -> row.cells().getOrDefault("kind", "")).toList();
  }

  @Test
  void halfOfAReportConfirmsNothing() {
    Kept both = report("both", Confirmation.ASKED, met(FAIR), worked());
    ReportDrafts drafts = after(both);
    assertThat(kinds(drafts.draft(new Said(BABA, true, false)))).containsExactly("met_at");
    assertThat(drafts.confirmed()).isEmpty();
    assertThat(kinds(drafts.draft(new Said(BABA, true, true)))).isEmpty();
    assertThat(drafts.confirmed()).containsExactly(both);
  }

  @Test
  void anotherEventIsNotConfirmed() {
    ReportDrafts drafts = after(report("market", Confirmation.ASKED, met(MARKET), worked()));
    assertThat(kinds(drafts.draft(new Said(BABA, true, true))))
        .containsExactly("met_at", "worked_with");
    assertThat(drafts.confirmed()).isEmpty();
  }

  @Test
  void eachReportIsConfirmedByItself() {
    Kept met = report("met", Confirmation.ASKED, met(FAIR));
    Kept worked = report("worked", Confirmation.CONFIRMED, worked());
    ReportDrafts drafts = after(worked, met);
    assertThat(kinds(drafts.draft(new Said(BABA, true, true)))).isEmpty();
    assertThat(drafts.confirmed()).containsExactly(met);
  }
}
