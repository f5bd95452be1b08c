package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.intake.ImportProgress;
import enishi.intake.ImportReport;
import enishi.intake.ImportSummary;
import enishi.intake.Imports;
import enishi.network.NetworkFigures.How;
import enishi.store.Store;
import enishi.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network follows the store, whatever is imported, replaced and taken back. */
class LivingNetworkIT {
  private static final long SEED = 20_260_101;
  private static final int WRITES = 18;
  private static final LocalDate DAY = LocalDate.parse("2023-01-01");

  @TempDir Path folder;
  private Store store;
  private Imports imports;

  @BeforeEach
  void start() {
    store = TestStore.empty();
    imports = new Imports(store);
  }

  @Test
  void whatWasWrittenSinceGivesTheSameFactsAsReadingAll() {
    var random = new Random(SEED);
    var living = new LivingNetwork(store, StrengthRules.standard());
    living.now();
    Map<How, Integer> ways = new EnumMap<>(How.class);
    for (int write = 0; write < WRITES; write++) {
      String done = write(random, write);
      assertSameAsReadingAll(living, "seed %d, write %d: %s".formatted(SEED, write, done));
      ways.merge(living.figures().how(), 1, Integer::sum);
    }
    assertThat(ways.getOrDefault(How.DELTA, 0)).as("read as a delta").isGreaterThan(WRITES / 2);
  }

  @Test
  void anImportThatAnOlderEnishiWroteIsReadWithAllOthers() {
    var living = new LivingNetwork(store, StrengthRules.standard());
    living.now();
    run("First", new Random(SEED));
    TestStore.run("MATCH (b:Batch) DETACH DELETE b");
    assertSameAsReadingAll(living, "without batches");
    assertThat(living.figures().how()).isEqualTo(How.FULL);
  }

  @Test
  void startsFromTheFileAndWhatWasWrittenSince() {
    run("First", new Random(SEED));
    long edges;
    try (var server = server()) {
      edges = server.now().at(DAY).graph().edgeCount();
      assertThat(server.figures().how()).isEqualTo(How.FULL);
    }
    try (var again = server()) {
      assertThat(again.now().latest()).map(Connections::asOf).contains(DAY);
      assertThat(again.now().at(DAY).graph().edgeCount()).isEqualTo(edges);
      assertThat(again.figures().how()).isEqualTo(How.FILE);
      assertSameAsReadingAll(again, "from the file");
      run("Second", new Random(SEED + 1));
    }
    var command = new LivingNetwork(store, StrengthRules.standard(), kept(false));
    assertSameAsReadingAll(command, "from the file and a later import");
    assertThat(command.figures().how()).isEqualTo(How.DELTA);
    assertThat(command.figures().savedAt()).isNotNull();
  }

  @Test
  void aFileOfAnotherStoreIsNotUsed() {
    run("First", new Random(SEED));
    try (var server = server()) {
      server.now();
    }
    start();
    run("First", new Random(SEED + 1));
    var other = new LivingNetwork(store, StrengthRules.standard(), kept(false));
    assertSameAsReadingAll(other, "beside a file of another store");
    assertThat(other.figures().how()).isEqualTo(How.FULL);
  }

  @Test
  void aFileThatWasCutOffIsNotUsedAndReplaced() throws IOException {
    run("First", new Random(SEED));
    try (var server = server()) {
      server.now();
    }
    Path file = folder.resolve("snapshot/network.snapshot");
    Files.write(file, new byte[0]);
    try (var server = server()) {
      assertSameAsReadingAll(server, "beside an empty file");
      assertThat(server.figures().how()).isEqualTo(How.FULL);
    }
    try (var server = server()) {
      assertSameAsReadingAll(server, "from the file that replaced it");
      assertThat(server.figures().how()).isEqualTo(How.FILE);
    }
  }

  @Test
  void aStartThatNobodyAsksForAGraphKeepsTheGraphInTheFile() {
    run("First", new Random(SEED));
    try (var server = server()) {
      server.now().at(DAY);
    }
    try (var unasked = server()) {
      unasked.now();
    }
    var file = new SnapshotFile(folder.resolve("snapshot/network.snapshot"));
    assertThat(file.read().orElseThrow().graph()).isNotNull();
  }

  @Test
  void otherRulesHoldFromTheNextRevisionOnAndForTheFile() {
    run("First", new Random(SEED));
    StrengthRules harsh =
        StrengthNumbers.changed(
            StrengthRules.standard(),
            Map.of("kappa", "9.0", "max-shared", "3", "base.knows", "0.2"));
    AtomicReference<StrengthRules> rules = new AtomicReference<>(StrengthRules.standard());
    try (var server = new LivingNetwork(store, rules::get, kept(true))) {
      server.now().at(DAY);
      rules.set(harsh);
      assertThat(server.now().rules()).isEqualTo(StrengthRules.standard());
      run("Second", new Random(SEED + 1));
      assertThat(server.now().rules()).isEqualTo(harsh);
      assertSameGraphs(server.now(), new Network(server.now().facts(), harsh));
    }
    try (var again = new LivingNetwork(store, rules::get, kept(true))) {
      assertSameGraphs(again.now(), new Network(again.now().facts(), harsh));
      assertThat(again.figures().how()).isEqualTo(How.FILE);
    }
    var back = new LivingNetwork(store, StrengthRules.standard(), kept(false));
    assertThat(back.now().rules()).isEqualTo(StrengthRules.standard());
    assertSameAsReadingAll(back, "from a file of other rules");
  }

  private static void assertSameGraphs(Network one, Network other) {
    assertThat(one.rules()).isEqualTo(other.rules());
    var columns = one.at(DAY).graph().columns();
    var expected = other.at(DAY).graph().columns();
    assertThat(columns.offsets()).isEqualTo(expected.offsets());
    assertThat(columns.targets()).isEqualTo(expected.targets());
    assertThat(columns.strengths()).isEqualTo(expected.strengths());
  }

  private KeptSnapshot kept(boolean saves) {
    return KeptSnapshot.in(folder.resolve("snapshot"), Duration.ofMinutes(1), saves);
  }

  private LivingNetwork server() {
    return new LivingNetwork(store, StrengthRules.standard(), kept(true));
  }

  private void assertSameAsReadingAll(LivingNetwork living, String what) {
    Network network = living.now();
    Facts all = FactsReader.read(store, store.revision());
    assertThat(FactsText.of(network.facts())).as(what).isEqualTo(FactsText.of(all));
    var expected = new Network(all, StrengthRules.standard()).at(DAY).graph();
    var graph = network.at(DAY).graph();
    assertThat(graph.columns().targets()).as(what).isEqualTo(expected.columns().targets());
    assertThat(graph.columns().strengths()).as(what).isEqualTo(expected.columns().strengths());
  }

  private String write(Random random, int write) {
    List<ImportSummary> undoable =
        imports.list().stream().filter(i -> !i.state().equals("undone")).toList();
    if (random.nextInt(3) == 0 && !undoable.isEmpty()) {
      ImportSummary undone = undoable.get(random.nextInt(undoable.size()));
      imports.undo(undone.id());
      return "took back " + undone;
    }
    if (write % 5 == 4) {
      // Two writes, and a question only after both.
      run("First", random);
    }
    String title = List.of("First", "Second", "Third").get(random.nextInt(3));
    return "imported %s as %s".formatted(title, run(title, random).id());
  }

  private ImportReport run(String title, Random random) {
    Path dataset = folder.resolve(title);
    new RandomDataset(random).write(dataset, title);
    ImportReport report = imports.run(dataset, false, ImportProgress.SILENT);
    assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
    return report;
  }
}
