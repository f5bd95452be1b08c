package enishi.correction;

import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.security.Asker;
import enishi.store.Row;
import enishi.store.Store;
import enishi.store.Work;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Carries an answer out, in one transaction: the dispute's state, the marks that refute the fact or
 * restore it, and the recording of what is right. Rows are never changed or deleted.
 */
final class Answering {
  /** The source that the evidence of a corrected fact names. */
  static final String SOURCE = "本人の訂正";

  /** What the title of a recording of a right value begins with. */
  private static final String TITLE = "correction ";

  private final Store store;
  private final Recorder recorder;
  private final Clock clock;

  Answering(Store store, Recorder recorder, Clock clock) {
    this.store = store;
    this.recorder = recorder;
    this.clock = clock;
  }

  /**
   * @param imports the imports whose rows state the fact now
   */
  void answer(
      KeptDispute dispute, DisputeState answer, String reason, Asker asker, List<String> imports) {
    DisputeState from = answer == DisputeState.UNDONE ? DisputeState.ACCEPTED : DisputeState.OPEN;
    store.transaction(
        work -> {
          moveOn(work, dispute, from, answer, reason, asker);
          if (dispute.kind() == DisputeKind.FACT && answer == DisputeState.ACCEPTED) {
            refute(work, dispute, imports);
          } else if (dispute.kind() == DisputeKind.FACT && answer == DisputeState.UNDONE) {
            restore(work, dispute);
          }
          return true;
        });
  }

  private void moveOn(
      Work work,
      KeptDispute dispute,
      DisputeState from,
      DisputeState to,
      String reason,
      Asker asker) {
    List<Row> moved =
        work.run(
            CorrectionCypher.ANSWER_DISPUTE,
            Map.of(
                "id",
                dispute.id(),
                "from",
                from.word(),
                "answer",
                Map.of(
                    "state", to.word(),
                    "answer", reason,
                    "answeredAt", clock.millis(),
                    "answeredBy", asker.role().word())));
    if (moved.isEmpty()) {
      throw new EnishiException(
          ErrorCode.IN_USE,
          "dispute (%s) is not %s any more, so it cannot be %s"
              .formatted(dispute.id(), from.word(), to.word()));
    }
  }

  private void refute(Work work, KeptDispute dispute, List<String> imports) {
    work.run(
        CorrectionCypher.REFUTE,
        Map.of(
            "keys", dispute.texts("keys"),
            "dispute", dispute.id(),
            "persons", dispute.persons(),
            "at", clock.millis()));
    for (Row earlier :
        work.run(CorrectionCypher.CORRECTION_RECORDINGS, Map.of("imports", imports))) {
      recorder.retract(work, earlier.text("title"));
    }
    if (!dispute.right().isNothing() && !dispute.text("table").isEmpty()) {
      recorder.record(
          work,
          new Recording(
              TITLE + dispute.id(),
              SOURCE,
              List.of(new Recording.Row(dispute.text("table"), dispute.rightCells()))));
    }
    if (!imports.isEmpty()) {
      work.run(CorrectionCypher.MARK_IMPORTS, Map.of("imports", imports));
    }
    work.nextRevision();
  }

  private void restore(Work work, KeptDispute dispute) {
    work.run(
        CorrectionCypher.RESTORE_REFUTED, Map.of("dispute", dispute.id(), "at", clock.millis()));
    recorder.retract(work, TITLE + dispute.id());
    work.run(CorrectionCypher.MARK_IMPORTS, Map.of("imports", List.of()));
    work.nextRevision();
  }
}
