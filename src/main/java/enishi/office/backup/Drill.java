package enishi.office.backup;

import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.AuditTrail;
import enishi.store.CopyProgress;
import enishi.store.Store;
import enishi.store.StoreSettings;
import enishi.store.StoreUse;
import enishi.store.backup.BackupHeader;
import enishi.store.backup.BackupKey;
import enishi.store.backup.BackupReader;
import enishi.store.backup.ContentDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The door to trying a backup out: it is restored into a store that is thrown away, that store is
 * asked, and backed up again. Its rows must be the file's, and its answers those of the running
 * store, where that still is at the revision of the backup.
 */
public final class Drill {
  private final Supplier<Optional<Store>> running;
  private final Supplier<LivingNetwork> network;
  private final Function<Store, StrengthRules> rules;
  private final String version;
  private final Clock clock;

  /**
   * @param running the store that is in use; empty where there is none on this computer
   * @param rules those in force in a store, which its settings decide
   */
  public Drill(
      Supplier<Optional<Store>> running,
      Supplier<LivingNetwork> network,
      Function<Store, StrengthRules> rules,
      String version,
      Clock clock) {
    this.running = running;
    this.network = network;
    this.rules = rules;
    this.version = version;
    this.clock = clock;
  }

  /** Throws bad-input for a file that cannot be restored. */
  DrillReport run(Path file, @Nullable BackupKey key, CopyProgress progress) {
    long begin = System.nanoTime();
    Path folder = temporary();
    try {
      StoreSettings there = StoreSettings.embedded(folder.resolve("store"));
      BackupHeader header = Store.restore(there, file, key, progress);
      List<DrillReport.Line> lines = new ArrayList<>();
      boolean compared;
      try (Store restored = Store.open(there, StoreUse.COMMAND)) {
        Path again = folder.resolve("again.backup");
        BackupHeader second = restored.backUp(again, version, clock, null, progress);
        rows(file, key, header, again, second, lines);
        compared = answers(header, restored, lines);
      }
      return DrillReport.of(
          file.toString(),
          header.takenAt(),
          header.revision(),
          compared,
          lines,
          (System.nanoTime() - begin) / 1_000_000);
    } finally {
      delete(folder);
    }
  }

  /** Rows that later migrations changed are not comparable; there only the file is checked. */
  private static void rows(
      Path file,
      @Nullable BackupKey key,
      BackupHeader header,
      Path again,
      BackupHeader second,
      List<DrillReport.Line> lines) {
    if (!header.schema().equals(second.schema())) {
      lines.add(
          new DrillReport.Line(
              "file: schema (rows are not compared, migrations changed them)",
              null,
              header.schema() + " → " + second.schema()));
      return;
    }
    ContentDigest before = digest(file, key);
    ContentDigest after = digest(again, null);
    lines.add(
        new DrillReport.Line(
            "file: nodes",
            header.nodes() + ": " + before.nodes(),
            second.nodes() + ": " + after.nodes()));
    lines.add(
        new DrillReport.Line(
            "file: relationships",
            header.relationships() + ": " + before.relationships(),
            second.relationships() + ": " + after.relationships()));
  }

  private static ContentDigest digest(Path file, @Nullable BackupKey key) {
    var digest = new ContentDigest();
    try (BackupReader reader = BackupReader.open(file)) {
      reader.read(key, digest);
    }
    return digest;
  }

  private boolean answers(BackupHeader header, Store restored, List<DrillReport.Line> lines) {
    var trail = new AuditTrail(restored, clock);
    Map<String, String> expected =
        running
            .get()
            .filter(now -> now.identity().equals(header.store()))
            .filter(now -> now.revisionNumber() == header.revision())
            .map(now -> new Answers(now, network.get(), trail, clock).digests())
            .orElse(Map.of());
    try (var living = new LivingNetwork(restored, rules.apply(restored))) {
      new Answers(restored, living, trail, clock)
          .digests()
          .forEach(
              (what, digest) ->
                  lines.add(new DrillReport.Line("store: " + what, expected.get(what), digest)));
    }
    return !expected.isEmpty();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("enishi-drill");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
