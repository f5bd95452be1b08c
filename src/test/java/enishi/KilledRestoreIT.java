package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.store.CopyProgress;
import enishi.store.Store;
import enishi.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore in a process of its own, killed at random moments: empty or whole, never half. */
class KilledRestoreIT {
  private static final long SEED = 20261126;
  private static final int NODES = 40_000;
  private static final int KILLS = 3;

  @TempDir Path folder;

  @Test
  void leavesAnEmptyOrAWholeStore() throws Exception {
    Path file = folder.resolve("a.backup");
    Store store = TestStore.empty();
    TestStore.run(
        "UNWIND range(1, %d) AS i CREATE (:Entity {id: 'x:' + i})-[:KNOWS {row: i}]->(:Entity {id: 'y:' + i})"
            .formatted(NODES / 2));
    store.backUp(file, "test", Clock.systemUTC(), null, CopyProgress.SILENT);
    String expected = TestStore.fingerprint(store);

    long started = System.nanoTime();
    assertThat(restore(file, folder.resolve("whole")).waitFor()).as(output()).isZero();
    long wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    assertThat(TestStore.fingerprint(folder.resolve("whole"))).isEqualTo(expected);

    var random = new Random(SEED);
    Path killed = folder.resolve("killed");
    int cutOff = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = restore(file, killed);
      // The first half of the time only starts the virtual machine and Neo4j.
      long moment = (long) (wholeMillis * (0.45 + 0.5 * random.nextDouble()));
      if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        cutOff++;
      }
      String found = TestStore.fingerprint(killed);
      assertThat(found.isEmpty() || found.equals(expected))
          .as("after kill %d (seed %d): %d lines", kill, SEED, found.lines().count())
          .isTrue();
      if (!found.isEmpty()) {
        killed = folder.resolve("killed-after-" + kill);
      }
    }
    assertThat(cutOff).as("runs that were cut off (seed %d)", SEED).isPositive();
    assertThat(restore(file, killed).waitFor()).as(output()).isZero();
    assertThat(TestStore.fingerprint(killed)).isEqualTo(expected);
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("output.txt"));
  }

  private Process restore(Path file, Path store) throws IOException {
    return KillableProgram.start(
        folder.resolve("output.txt"), "restore", file.toString(), "--store", store.toString());
  }
}
