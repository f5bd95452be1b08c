package enishi.recording;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.recording.Kept.Confirmation;
import enishi.recording.Kept.State;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.store.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all doors of this room write with. */
final class Desk {
  private final Store store;
  private final Recorder recorder;
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Clock clock;

  Desk(
      Store store,
      Recorder recorder,
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.recorder = recorder;
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  Store store() {
    return store;
  }

  KeptRecordings kept() {
    return new KeptRecordings(store);
  }

  Network network() {
    return living.now();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Clock clock() {
    return clock;
  }

  View view(Asker asker, Network network) {
    return views.of(asker, network, today());
  }

  Rights rights(Asker asker, Network network) {
    return new Rights(asker, network, view(asker, network));
  }

  void note(Asker asker, String action, Collection<Id> about, String question) {
    audit.record(asker, action, about, question);
  }

  /** The recording of that draft as it will be kept. */
  Kept kept(FactKind kind, Draft draft, String source, Asker asker) {
    return kept(kind, draft, source, asker, null, null);
  }

  Kept kept(
      FactKind kind,
      Draft draft,
      String source,
      Asker asker,
      @Nullable Id reporter,
      @Nullable Id other) {
    return new Kept(
        Keys.next(),
        kind,
        clock.instant(),
        asker.name(),
        State.KEPT,
        source,
        reporter,
        other,
        other == null ? Confirmation.NONE : Confirmation.ASKED,
        draft.described(),
        draft.facts());
  }

  /** Writes a recording with its note, both or neither; who it names is noted before. */
  void write(Kept kept, Asker asker) {
    note(
        asker,
        "record",
        Draft.named(kept.rows()),
        "%s %s".formatted(kept.kind().word(), kept.id()));
    store.transaction(
        work -> {
          write(work, kept);
          return true;
        });
  }

  /** The same inside a transaction. */
  void write(Work work, Kept kept) {
    if (!kept.described().isEmpty()) {
      recorder.record(work, new Recording(kept.newTitle(), kept.source(), kept.described()));
    }
    writeFacts(work, kept, kept.source());
    KeptRecordings.keep(work, kept);
  }

  void writeFacts(Work work, Kept kept, String source) {
    if (!kept.facts().isEmpty()) {
      recorder.record(work, new Recording(kept.title(), source, kept.facts()));
    }
  }

  /**
   * Takes a recording back inside a transaction; answers whether it counted until now. What it
   * described stays as long as something else speaks of it, and goes with the last that does.
   */
  boolean takeBack(Work work, Kept kept, String by) {
    if (!KeptRecordings.close(work, kept.id(), by, clock.instant())) {
      return false;
    }
    if (!kept.facts().isEmpty()) {
      recorder.retract(work, kept.title());
    }
    sweep(work, kept);
    KeptRecordings.describedBefore(work, Draft.named(kept.facts())).stream()
        .filter(former -> !former.id().equals(kept.id()))
        .forEach(former -> sweep(work, former));
    return true;
  }

  /** Leaves what else is spoken of from what a recording described. */
  private void sweep(Work work, Kept kept) {
    if (kept.described().isEmpty()) {
      return;
    }
    Set<String> staying = KeptRecordings.namedElsewhere(work, kept);
    List<Recording.Row> left =
        kept.described().stream()
            .filter(row -> staying.contains(row.cells().getOrDefault("id", "")))
            .toList();
    if (left.isEmpty()) {
      recorder.retract(work, kept.newTitle());
    } else {
      recorder.record(work, new Recording(kept.newTitle(), kept.source(), left));
    }
  }
}
