package enishi.office.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.CopyProgress;
import enishi.store.Store;
import enishi.store.StoreSettings;
import enishi.store.StoreUse;
import enishi.store.TestStore;
import enishi.store.backup.BackupHeader;
import enishi.store.backup.BackupKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a town while people work on it, and what a drill says of them. */
class BackupIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
  private static final BackupKey KEY = BackupKey.of("a key of some length");
  private static final Id ONE = Id.person("y01");
  private static final Id OTHER = Id.person("y30");

  @TempDir Path folder;
  private final Store store = TestStore.empty();
  private final LivingNetwork network = new LivingNetwork(store, StrengthRules.standard());
  private final AuditTrail trail = new AuditTrail(store, CLOCK);

  private Backups backups(String key) {
    return new Backups(
        () -> store,
        () -> network,
        () -> trail,
        BackupSettings.parse(folder.resolve("shelf").toString(), "", "2,0,0", key),
        "test",
        CLOCK);
  }

  private Drill drill() {
    return new Drill(
        () -> Optional.of(store), () -> network, any -> StrengthRules.standard(), "test", CLOCK);
  }

  private static Recording tie(int number) {
    return new Recording(
        "tie " + number,
        "架空 " + number,
        List.of(
            new Recording.Row(
                "ties",
                Map.of(
                    "person_a", "y01", "person_b", "y30", "kind", "knows", "on", "2026-05-01"))));
  }

  /** Each round: read about somebody (audited), then record a tie (a new revision). */
  private Thread worker(AtomicBoolean stop, List<Throwable> failures) {
    return Thread.ofPlatform()
        .start(
            () -> {
              var recorder = new Recorder(store);
              try {
                for (int i = 0; !stop.get(); i++) {
                  trail.record(Asker.owner(), "tier", List.of(ONE), "round " + i);
                  recorder.record(tie(i));
                }
              } catch (RuntimeException e) {
                failures.add(e);
              }
            });
  }

  /** Another dataset, imported and taken back again and again. */
  private Thread importer(AtomicBoolean stop, List<Throwable> failures) throws Exception {
    Path dataset = Files.createDirectories(folder.resolve("more"));
    Files.writeString(dataset.resolve("people.csv"), "id,name\nperson:z1,架空 一\nperson:z2,架空 二\n");
    return Thread.ofPlatform()
        .start(
            () -> {
              var imports = new Imports(store);
              try {
                while (!stop.get()) {
                  imports.undo(
                      String.valueOf(imports.run(dataset, false, ImportProgress.SILENT).id()));
                }
              } catch (RuntimeException e) {
                failures.add(e);
              }
            });
  }

  @Test
  void aBackupUnderLoadIsOfOneMomentAndADrillSeesEveryDifference() throws Exception {
    new Imports(store).run(Path.of("datasets/yamanami"), false, ImportProgress.SILENT);
    long tiesBefore = network.now().facts().tiesBetween(ONE, OTHER).size();
    assertThat(tiesBefore).isZero();
    Path file = folder.resolve("load.backup");
    var stop = new AtomicBoolean();
    var failures = new CopyOnWriteArrayList<Throwable>();
    Thread worker = worker(stop, failures);
    Thread importer = importer(stop, failures);
    BackupHeader header;
    try {
      while (trail.list(ONE).size() < 10) {
        Thread.onSpinWait();
      }
      header = backups("").write(file, KEY, CopyProgress.SILENT, Asker.owner());
    } finally {
      stop.set(true);
      worker.join();
      importer.join();
    }
    assertThat(failures).isEmpty();
    assertThat(store.revisionNumber()).isGreaterThan(header.revision());

    StoreSettings there = StoreSettings.embedded(folder.resolve("restored"));
    Store.restore(there, file, KEY, CopyProgress.SILENT);
    try (Store restored = Store.open(there, StoreUse.SERVER);
        var living = new LivingNetwork(restored, StrengthRules.standard())) {
      // Read, then recorded: never a tie without its reading, never more than one reading ahead.
      int rounds = new AuditTrail(restored, CLOCK).list(ONE).size();
      var ties = living.now().facts().tiesBetween(ONE, OTHER);
      int recorded = ties.isEmpty() ? 0 : ties.getFirst().evidence().size();
      assertThat(recorded).isBetween(rounds - 1, rounds).isGreaterThanOrEqualTo(9);
      assertThat(restored.revisionNumber()).isEqualTo(header.revision());
      assertThat(living.now().facts().people().size()).isBetween(30, 32);
    }

    DrillReport later = drill().run(file, KEY, CopyProgress.SILENT);
    assertThat(later.running()).isFalse();
    assertThat(later.same()).as(later.toString()).isTrue();

    Path quiet = folder.resolve("quiet.backup");
    backups("").write(quiet, KEY, CopyProgress.SILENT, Asker.owner());
    DrillReport now = drill().run(quiet, KEY, CopyProgress.SILENT);
    assertThat(now.running()).isTrue();
    assertThat(now.same()).as(now.toString()).isTrue();
    assertThat(now.lines()).hasSizeGreaterThan(12);

    // What somebody changes behind Enishi's back has no revision, and is seen.
    TestStore.run("MATCH (d:Description {name: '大野 光（架空）'}) SET d.name = 'somebody else'");
    TestStore.run(
        "MATCH (:Entity {id: 'person:y04'})-[r:REFERRED]->() SET r.on = date('2026-01-01')");
    try (var fresh = new LivingNetwork(store, StrengthRules.standard())) {
      DrillReport changed =
          new Drill(
                  () -> Optional.of(store),
                  () -> fresh,
                  any -> StrengthRules.standard(),
                  "test",
                  CLOCK)
              .run(quiet, KEY, CopyProgress.SILENT);
      assertThat(changed.same()).isFalse();
      assertThat(changed.lines())
          .filteredOn(line -> !line.same())
          .extracting(DrillReport.Line::what)
          .contains("store: referrals");
    }
  }

  @Test
  void theShelfKeepsSoManyAndSaysWhatFailed() throws Exception {
    Backups door = backups("a key of some length");
    assertThat(door.list(Asker.owner())).isEmpty();
    assertThat(door.lastSuccess()).isEmpty();
    Attempt taken = door.take().orElseThrow();
    assertThat(taken.isSuccess()).as(taken.toString()).isTrue();
    assertThat(door.list(Asker.owner()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.name()).isEqualTo("enishi-20260601-090000-r0.backup");
              assertThat(kept.header().isEncrypted()).isTrue();
            });
    assertThat(door.failureSince()).isEmpty();
    Asker organizer = Asker.of(Account.organizer("office", List.of()));
    assertThatThrownBy(() -> door.list(organizer)).isInstanceOf(EnishiException.class);
    assertThatThrownBy(() -> door.download("../../etc/passwd", Asker.owner()))
        .hasMessageContaining("unknown backup");
    assertThat(door.download(Objects.requireNonNull(taken.file()), Asker.owner())).exists();

    Path shelf = folder.resolve("shelf");
    Path stale = Files.createFile(shelf.resolve("enishi-20260501-033000-r7.backup.part"));
    Path fresh = Files.createFile(shelf.resolve("enishi-20260601-033000-r7.backup.part"));
    Path stuck = Files.createDirectory(shelf.resolve("enishi-20260502-033000-r7.backup.part"));
    Files.createFile(stuck.resolve("so that it cannot be deleted"));
    for (Path old : List.of(stale, stuck)) {
      Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-05-01T00:00:00Z")));
    }
    assertThat(door.take()).get().matches(Attempt::isSuccess);
    assertThat(door.failureSince()).isEmpty();
    assertThat(stale).doesNotExist();
    assertThat(fresh).exists();

    Path blocked = Files.createFile(folder.resolve("a-file"));
    var nowhere =
        new Backups(
            () -> store,
            () -> network,
            () -> trail,
            BackupSettings.parse(blocked.resolve("in").toString(), "", "", ""),
            "test",
            CLOCK);
    Attempt failed = nowhere.take().orElseThrow();
    assertThat(failed.fault()).isEqualTo("failed");
    assertThat(nowhere.failureSince()).contains(failed);
    assertThat(failed.words()).contains("could not be written").contains("Maybe");
  }
}
