package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.Erasures;
import enishi.directory.Views;
import enishi.intake.ImportProgress;
import enishi.intake.ImportSummary;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A town from which somebody was erased, and in which imports and undoing went on, is to everybody
 * else the town that never had them: the same facts, the same graph to the last bit.
 */
class ErasurePropertyIT {
  private static final int WRITES = 8;
  private static final LocalDate DAY = LocalDate.parse("2023-01-01");
  private static final List<String> TITLES = List.of("First", "Second", "Third");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void isTheTownThatNeverHadThem(long seed) {
    Id person = Id.person("p" + seed % 4);
    LivingNetwork with = town(seed, person, true);
    List<String> facts = FactsText.of(with.now().facts());
    var graph = with.now().at(DAY).graph().columns();
    assertThat(TestStore.dump()).as("seed %d", seed).doesNotContain("\"" + person + "\"");
    LivingNetwork never = town(seed, person, false);
    assertThat(facts)
        .as("seed %d, without %s", seed, person)
        .isNotEmpty()
        .isEqualTo(FactsText.of(never.now().facts()));
    var expected = never.now().at(DAY).graph().columns();
    assertThat(graph.targets()).as("seed %d", seed).isEqualTo(expected.targets());
    assertThat(graph.strengths()).as("seed %d", seed).isEqualTo(expected.strengths());
  }

  /**
   * @param erases whether the person is there and is erased half-way; else they never were there
   */
  private LivingNetwork town(long seed, Id person, boolean erases) {
    Random random = new Random(seed);
    Store store = TestStore.empty();
    Imports imports = new Imports(store);
    LivingNetwork living = new LivingNetwork(store, StrengthRules.standard());
    int half = 2 + random.nextInt(WRITES - 3);
    for (int write = 0; write < WRITES; write++) {
      if (write == half && erases) {
        living.now();
        erasures(store, living, imports).erase(person, Asker.owner());
      }
      List<ImportSummary> undoable =
          imports.list().stream().filter(i -> !i.state().equals("undone")).toList();
      if (write > 0 && random.nextInt(4) == 0 && undoable.size() > 1) {
        imports.undo(undoable.get(random.nextInt(undoable.size())).id());
      } else {
        String title = write == 0 ? "First" : TITLES.get(random.nextInt(3));
        Path dataset = folder.resolve(title);
        new RandomDataset(random).write(dataset, title);
        if (!erases) {
          takeOut(person, dataset);
        }
        imports.run(dataset, false, ImportProgress.SILENT);
      }
      living.now();
    }
    return living;
  }

  private static Erasures erasures(Store store, LivingNetwork living, Imports imports) {
    return new Erasures(
        store,
        living,
        new Views(store),
        imports,
        new Accounts(store),
        new AuditTrail(store, Clock.systemUTC()),
        Clock.systemUTC());
  }

  /** Empties the rows that name the person, so that the others keep their numbers. */
  private static void takeOut(Id person, Path dataset) {
    try (var files = Files.list(dataset)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        boolean isProjects = file.endsWith("projects.csv");
        Files.writeString(
            file,
            Files.readAllLines(file).stream()
                .map(line -> without(person, line, isProjects))
                .collect(Collectors.joining("\n", "", "\n")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String without(Id person, String line, boolean isList) {
    if (!List.of(line.split(",")).contains(person.value())) {
      return line;
    }
    return isList ? line.replace(person.value(), "") : "";
  }
}
