package enishi.correction;

import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.Facts;
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
   * The rows that state a disputed fact now.
   *
   * @param keys their keys, under every id
   * @param imports the imports that they are of
   * @param persons all persons whom their keys name
   */
  record Rows(List<String> keys, List<String> imports, List<String> persons) {
    static final Rows NONE = new Rows(List.of(), List.of(), List.of());

    Rows {
      keys = List.copyOf(keys);
      imports = List.copyOf(imports);
      persons = List.copyOf(persons);
    }

    /** Those that state what is disputed, also where its person was merged meanwhile. */
    static Rows of(KeptDispute kept, Facts facts) {
      List<String> persons =
          kept.persons().stream()
              .map(Id::parse)
              .flatMap(person -> facts.idsOf(person).stream())
              .map(Id::value)
              .distinct()
              .sorted()
              .toList();
      List<StatedFact> meant =
          StatedFacts.of(facts, facts.resolve(kept.person())).stream()
              .filter(fact -> fact.keys().contains(kept.text("fact")))
              .toList();
      List<String> keys = meant.stream().flatMap(f -> f.keys().stream()).distinct().toList();
      return new Rows(
          keys.isEmpty() ? kept.texts("keys") : keys,
          meant.stream().flatMap(fact -> fact.imports().stream()).distinct().toList(),
          persons);
    }
  }

  /**
   * @param rows the rows that no longer count where a fact is refuted
   */
  void answer(KeptDispute dispute, DisputeState answer, String reason, Asker asker, Rows rows) {
    DisputeState from = answer == DisputeState.UNDONE ? DisputeState.ACCEPTED : DisputeState.OPEN;
    store.transaction(
        work -> {
          moveOn(work, dispute, from, answer, reason, asker);
          if (dispute.kind() == DisputeKind.FACT && answer == DisputeState.ACCEPTED) {
            refute(work, dispute, rows);
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

  private void refute(Work work, KeptDispute dispute, Rows rows) {
    work.run(
        CorrectionCypher.REFUTE,
        Map.of(
            "keys", rows.keys(),
            "dispute", dispute.id(),
            "persons", rows.persons(),
            "at", clock.millis()));
    List<String> earlier =
        work.run(CorrectionCypher.CORRECTION_RECORDINGS, Map.of("imports", rows.imports())).stream()
            .map(row -> row.text("title"))
            .toList();
    earlier.forEach(title -> recorder.retract(work, title));
    work.run(
        CorrectionCypher.KEEP_RETRACTED,
        Map.of(
            "id",
            dispute.id(),
            "disputes",
            earlier.stream().map(title -> title.substring(TITLE.length())).toList()));
    recordRight(work, dispute);
    work.run(CorrectionCypher.MARK_IMPORTS, Map.of("dispute", dispute.id()));
    work.nextRevision();
  }

  private void restore(Work work, KeptDispute dispute) {
    work.run(
        CorrectionCypher.RESTORE_REFUTED, Map.of("dispute", dispute.id(), "at", clock.millis()));
    recorder.retract(work, TITLE + dispute.id());
    restoreEarlier(work, dispute);
    work.run(CorrectionCypher.MARK_IMPORTS, Map.of("dispute", dispute.id()));
    work.nextRevision();
  }

  /**
   * What earlier corrections recorded before this one retracted it counts again; where a later one,
   * still in force, retracted this one's, it does once that is undone.
   */
  private void restoreEarlier(Work work, KeptDispute dispute) {
    List<String> retracted = dispute.texts("retracted");
    Map<String, Object> later = Map.of("id", dispute.id(), "disputes", retracted);
    if (!work.run(CorrectionCypher.HAND_ON_RETRACTED, later).isEmpty()) {
      return;
    }
    for (String id : retracted) {
      work.run(CorrectionCypher.FIND_DISPUTE, Map.of("id", id)).stream()
          .map(row -> new KeptDispute(row.map("dispute")))
          .filter(earlier -> earlier.state() == DisputeState.ACCEPTED)
          .forEach(earlier -> recordRight(work, earlier));
    }
  }

  private void recordRight(Work work, KeptDispute dispute) {
    if (!dispute.right().isNothing() && !dispute.text("table").isEmpty()) {
      recorder.record(
          work,
          new Recording(
              TITLE + dispute.id(),
              SOURCE,
              List.of(new Recording.Row(dispute.text("table"), dispute.rightCells()))));
    }
  }
}
