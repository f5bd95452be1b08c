package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.graph.CsrGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {
  private static final long SEED = 20_260_102;
  private static final LocalDate DAY = LocalDate.parse("2021-01-01");

  @TempDir Path folder;
  private SnapshotFile file;
  private Snapshot written;
  private CsrGraph graph;

  @BeforeEach
  void write() {
    file = new SnapshotFile(folder.resolve("sub/network.snapshot"));
    Facts facts = new RandomTown(SEED, 12).town().facts();
    graph = new Network(facts, StrengthRules.standard()).at(DAY).graph();
    written =
        new Snapshot(
            "a store", 7, facts, new Snapshot.DayGraph(DAY, "some rules", graph.columns()));
    assertThat(file.write(written)).isEqualTo(file.bytes()).isPositive();
  }

  @Test
  void holdsAllFactsAndTheGraph() {
    Snapshot read = file.read().orElseThrow();
    assertThat(FactsText.of(read.facts()))
        .isEqualTo(FactsText.of(written.facts()))
        .hasSizeGreaterThan(50);
    assertThat(read.storeIdentity()).isEqualTo("a store");
    assertThat(read.fullPageBytes()).isEqualTo(7);
    assertThat(read.mark()).isEqualTo(written.mark());
    assertThat(read.graph()).isNotNull();
    CsrGraph.Columns columns = read.graph().columns();
    assertThat(columns.strengths()).isEqualTo(graph.columns().strengths()).isNotEmpty();
    assertThat(columns.targets()).isEqualTo(graph.columns().targets());
    assertThat(columns.offsets()).isEqualTo(graph.columns().offsets());
  }

  @Test
  void holdsFactsWithoutAGraphAndNoFactsAtAll() {
    file.write(new Snapshot("a store", 0, written.facts(), null));
    assertThat(file.read().orElseThrow().graph()).isNull();
    file.write(new Snapshot("a store", 0, Facts.builder().build(), null));
    assertThat(FactsText.of(file.read().orElseThrow().facts())).isEmpty();
  }

  @Test
  void noticesEveryAlteredBit() throws IOException {
    var random = new Random(SEED);
    byte[] whole = Files.readAllBytes(file.path());
    for (int i = 0; i < 1_000; i++) {
      byte[] altered = whole.clone();
      // Many of the first bytes, where each means something else.
      int at = i % 5 == 0 ? random.nextInt(64) : random.nextInt(altered.length);
      altered[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file.path(), altered);
      assertThat(file.read()).as("seed %d, byte %d of %d", SEED, at, altered.length).isEmpty();
    }
    Files.write(file.path(), whole);
    assertThat(file.read()).isPresent();
  }

  @Test
  void noticesThatItIsCutOffOrGoesOn() throws IOException {
    var random = new Random(SEED);
    byte[] whole = Files.readAllBytes(file.path());
    for (int i = 0; i < 200; i++) {
      int length = random.nextInt(2 * whole.length);
      if (length != whole.length) {
        Files.write(file.path(), Arrays.copyOf(whole, length));
        assertThat(file.read()).as("seed %d, %d of %d", SEED, length, whole.length).isEmpty();
      }
    }
  }

  @Test
  void aTornNewFileBesideItDoesNoHarm() throws IOException {
    Path torn = file.path().resolveSibling("network.snapshot.new");
    Files.write(torn, new byte[100]);
    assertThat(file.read()).isPresent();
    file.write(written);
    assertThat(torn).doesNotExist();
    assertThat(file.read()).isPresent();
  }

  @Test
  void aReaderHasTheOldFileOrTheNewOneWhileItIsReplaced() throws InterruptedException {
    Thread writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; i < 100; i++) {
                    file.write(written);
                  }
                });
    while (writer.isAlive()) {
      assertThat(file.read()).isPresent();
    }
    writer.join();
  }
}
