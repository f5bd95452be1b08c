package enishi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.store.backup.BackupHeader;
import enishi.store.backup.BackupKey;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreBackupIT {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final BackupKey KEY = BackupKey.of("a key of some length");

  @TempDir Path folder;

  private static BackupHeader backUp(Store store, Path file) {
    return store.backUp(file, "test", CLOCK, KEY, CopyProgress.SILENT);
  }

  private Store restored(Path file, String directory) {
    StoreSettings there = StoreSettings.embedded(folder.resolve(directory));
    Store.restore(there, file, KEY, CopyProgress.SILENT);
    return Store.open(there, StoreUse.SERVER);
  }

  @Test
  void restoresEveryTypeAndRefusesAStoreThatIsNotEmpty() throws Exception {
    Store store = TestStore.empty();
    TestStore.run(
        """
        CREATE (a:Entity:Person {id: 'person:a', n: 1, x: 1.0, t: datetime('2022-08-26T10:00[Asia/Tokyo]'),
                d: date('2022-08-26'), l: [1, 2], s: ['あ', ''], b: true, u: duration('P1M2DT3.5S'),
                p: point({x: 1.5, y: 2}), m: localtime('10:11'), o: time('10:11+09:00'),
                i: localdatetime('2022-08-26T10:00'), e: [], inf: 1.0 / 0.0}),
               (b:Entity {id: 'person:b'}), (c),
               (a)-[:KNOWS {row: 1}]->(b), (a)-[:KNOWS {row: 2}]->(b), (b)-[:KNOWS]->(b), (c)-[:`with space`]->(a)
        """);
    store.<Long>transaction(Work::nextRevision);
    String before = TestStore.fingerprint(store);
    Path file = folder.resolve("deep/in/a.backup");
    BackupHeader header = backUp(store, file);
    assertThat(header.nodes()).isEqualTo(4);
    assertThat(header.relationships()).isEqualTo(4);
    assertThat(header.revision()).isEqualTo(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("deep/in/a.backup.part")).doesNotExist();
    try (Store again = restored(file, "again")) {
      assertThat(TestStore.fingerprint(again)).isEqualTo(before);
      assertThat(again.revisionNumber()).isEqualTo(1);
      assertThat(again.identity()).isNotEqualTo(store.identity());
      // A backup of the restored store holds the same once more.
      assertThat(backUp(again, folder.resolve("b.backup")).nodes()).isEqualTo(4);
    }
    StoreSettings full = StoreSettings.embedded(folder.resolve("again"));
    assertThatThrownBy(() -> Store.restore(full, file, KEY, CopyProgress.SILENT))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("is not empty: it holds 4 nodes")
        .hasMessageContaining("--store");
  }

  /**
   * Writers keep an invariant that one reading of another moment would break: as many left as right
   * nodes, far apart in the store, made and deleted all the time.
   */
  @Test
  void isOfOneMomentUnderLoad() throws Exception {
    Store store = TestStore.empty();
    TestStore.run("UNWIND range(1, 20000) AS i CREATE (:Filler {i: i})-[:NEXT]->(:Filler)");
    var stop = new AtomicBoolean();
    List<Thread> writers = new ArrayList<>();
    var failures = new ArrayList<Throwable>();
    for (int i = 0; i < 3; i++) {
      writers.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      while (!stop.get()) {
                        store.<Long>transaction(
                            work -> {
                              work.run(TestCypher.MAKE_PAIR, Map.of());
                              return work.nextRevision();
                            });
                      }
                    } catch (RuntimeException e) {
                      failures.add(e);
                    }
                  }));
    }
    long before;
    BackupHeader header;
    try {
      do {
        before = store.revisionNumber();
      } while (before < 20);
      header = backUp(store, folder.resolve("load.backup"));
    } finally {
      stop.set(true);
      for (Thread writer : writers) {
        writer.join();
      }
    }
    assertThat(failures).isEmpty();
    assertThat(store.revisionNumber()).as("writers went on").isGreaterThan(header.revision());
    assertThat(header.revision()).isGreaterThanOrEqualTo(before);
    try (Store again = restored(folder.resolve("load.backup"), "load")) {
      Row counts = again.read(TestCypher.COUNT_PAIRS, Map.of()).getFirst();
      assertThat(counts.number("left")).isEqualTo(header.revision()).isPositive();
      assertThat(counts.number("right")).isEqualTo(header.revision());
      assertThat(counts.number("pairs")).isEqualTo(header.revision());
    }
  }

  @Test
  void nobodyWaitsForABackupThatDied() {
    Store store = TestStore.empty();
    TestStore.run("CREATE (:Gate {id: 'gate', closed: true})");
    assertThat(store.<Long>transaction(Work::nextRevision)).isEqualTo(1);
    TestStore.run("MATCH (g:Gate) SET g.closed = true");
    store.runAlone(TestCypher.MAKE_PAIR, Map.of());
    assertThat(store.read(TestCypher.COUNT_PAIRS, Map.of()).getFirst().number("left")).isOne();
  }

  @Test
  void aHalfRestoreIsSweptWhenTheStoreIsOpened() {
    Path directory = folder.resolve("half");
    StoreSettings there = StoreSettings.embedded(directory);
    try (Store store = Store.open(there, StoreUse.SERVER);
        var session = store.driver().session()) {
      session
          .run(
              "CREATE (:Restoring {id: 'restoring', token: 'another', until: timestamp() + 60000})"
                  + " WITH 1 AS one UNWIND range(1, 7000) AS i CREATE (:Entity {id: 'x:' + i})")
          .consume();
    }
    try (Store store = Store.open(there, StoreUse.SERVER)) {
      assertThat(TestStore.fingerprint(store)).isEmpty();
    }
  }

  /**
   * Over Bolt alone, as with a server; that one was opened before, so its schema is ahead of the
   * backup's.
   */
  @Test
  void restoresIntoAnEmptyServerAndWaitsForAnotherRestore() throws Exception {
    Path directory = folder.resolve("server");
    Path release = Path.of("src/test/resources/backups/enishi-0.1.0-schema-009.backup");
    try (Store server = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER)) {
      String newest = server.schema();
      assertThat(newest).isGreaterThan("009").isEqualTo(server.newestSchema());
      var properties = new Properties();
      try (var in = Files.newInputStream(directory.resolve("holder.properties"))) {
        properties.load(in);
      }
      var there =
          new StoreSettings(
              URI.create(properties.getProperty("address")),
              "neo4j",
              Files.readString(directory.resolve("neo4j-password")).strip(),
              null,
              directory);
      server.write(TestCypher.MARK_RESTORING, Map.of("millis", 60_000));
      assertThatThrownBy(() -> Store.restore(there, release, null, CopyProgress.SILENT))
          .hasMessageContaining("is being restored from a backup");
      server.write(TestCypher.MARK_RESTORING, Map.of("millis", -1));
      server.write(TestCypher.MAKE_PAIR, Map.of());
      BackupHeader header = Store.restore(there, release, null, CopyProgress.SILENT);
      assertThat(header.schema()).isEqualTo("009");
      assertThat(server.schema()).isEqualTo(newest);
      Row counts = server.read(StoreCypher.BACKUP_COUNTS, Map.of()).getFirst();
      assertThat(counts.number("relationships")).isEqualTo(header.relationships());
      assertThat(server.read(TestCypher.COUNT_PAIRS, Map.of()).getFirst().number("left")).isZero();
      assertThat(server.read(StoreCypher.LIST_CONSTRAINTS, Map.of()))
          .extracting(row -> row.text("name"))
          .contains("entity_id", "account_name", "gate_id");
      assertThat(server.identity()).isNotEqualTo(header.store());
    }
  }
}
