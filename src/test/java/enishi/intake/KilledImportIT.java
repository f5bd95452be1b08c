package enishi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.KillableProgram;
import enishi.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import in a process of its own, killed at random moments, loses and doubles nothing. */
class KilledImportIT {
  private static final long SEED = 20221012;

  @TempDir Path folder;

  @Test
  void isCompletedByTheNextRun() throws Exception {
    killAndComplete(20_000, 3);
  }

  @Tag("heavy")
  @Test
  void isCompletedByTheNextRunAtFullSize() throws Exception {
    killAndComplete(100_000, 20);
  }

  private void killAndComplete(int rows, int kills) throws Exception {
    Path dataset = dataset(rows);
    long started = System.nanoTime();
    assertThat(run(dataset, folder.resolve("whole")).waitFor()).isZero();
    long wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);

    var random = new Random(SEED);
    Path store = folder.resolve("killed");
    int cutOff = 0;
    for (int kill = 0; kill < kills; kill++) {
      Process process = run(dataset, store);
      // The first moments only start the virtual machine and Neo4j; most kills fall on the import
      // itself.
      long moment = (long) (wholeMillis * (0.3 + 0.65 * random.nextDouble()));
      if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        cutOff++;
      }
    }
    assertThat(cutOff).as("runs that were cut off (seed %d)", SEED).isPositive();
    int last = run(dataset, store).waitFor();
    assertThat(last).as("the last run; all output: %s", output()).isZero();
    String expected = TestStore.fingerprint(folder.resolve("whole"));
    assertThat(expected.lines().count()).isGreaterThan(rows);
    assertThat(TestStore.fingerprint(store))
        .as("store after %d kills (seed %d)", cutOff, SEED)
        .isEqualTo(expected);
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("output.txt"));
  }

  private Process run(Path dataset, Path store) throws IOException {
    return KillableProgram.start(
        folder.resolve("output.txt"), "import", dataset.toString(), "--store", store.toString());
  }

  private Path dataset(int rows) throws IOException {
    Path dataset = folder.resolve("dataset");
    Files.createDirectories(dataset);
    int people = rows / 10;
    var random = new Random(SEED);
    var persons = new StringBuilder("id,name\n");
    for (int i = 0; i < people; i++) {
      persons.append("person:p").append(i).append(",架空 ").append(i).append('\n');
    }
    var events = new StringBuilder("id,name,starts_on\n");
    for (int i = 0; i < 100; i++) {
      events.append("event:e").append(i).append(",催し ").append(i).append(",2022-01-01\n");
    }
    var engagements = new StringBuilder("subject,kind,object,on,role\n");
    for (int i = 0; i < rows - people - 100; i++) {
      engagements.append(
          "person:p%d,attended,event:e%d,2022-01-01,%d%n"
              .formatted(random.nextInt(people), random.nextInt(100), i));
    }
    Files.writeString(dataset.resolve("people.csv"), persons);
    Files.writeString(dataset.resolve("events.csv"), events);
    Files.writeString(dataset.resolve("engagements.csv"), engagements);
    return dataset;
  }
}
