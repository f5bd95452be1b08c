package enishi.bench;

import enishi.bench.input.Input;
import enishi.bench.input.InputMaker;
import enishi.bench.input.InputSpec;
import enishi.bench.rival.EnishiStore;
import enishi.bench.town.DatasetWriter;
import enishi.bench.town.Town;
import enishi.bench.town.TownPlan;
import enishi.bench.town.TownSink;
import enishi.intake.ImportReport;
import enishi.intake.Imports;
import enishi.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench store}: writes the towns of our own as datasets and imports each into an embedded
 * store, for the operations that start from one and for the load test. An import that was cut off
 * is gone on with.
 */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    description = "Imports made-up towns into embedded stores; a million people take a while.")
final class StoreCommand implements Callable<Integer> {
  @Option(
      names = "--sizes",
      split = ",",
      description = "people of each town (default: ${DEFAULT-VALUE})")
  private List<String> sizes = List.of("10k", "100k", "1m");

  @Option(names = "--seed", description = "of the towns (default: ${DEFAULT-VALUE})")
  private long seed = 7;

  @Option(
      names = "--work",
      description = "where inputs are kept (default: bench-work beside the launcher)")
  private Path work = Home.folder().resolve("bench-work");

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (String size : sizes) {
      InputSpec spec = new InputSpec(Home.people(size), seed, null, "");
      Input input = InputMaker.prepare(work.resolve("inputs"), spec);
      Path done = EnishiStore.imported(input);
      if (!Files.exists(done)) {
        write(spec, EnishiStore.dataset(input));
        importInto(input);
        Files.createFile(done);
      }
      System.out.printf(
          "%s: dataset %s, store %s%n",
          input.name(), EnishiStore.dataset(input), EnishiStore.store(input));
    }
    return 0;
  }

  private static void write(InputSpec spec, Path folder) throws IOException {
    TownPlan plan = new TownPlan(spec.people(), spec.seed(), InputMaker.AS_OF);
    try (TownSink dataset = new DatasetWriter(folder, plan)) {
      Town.write(plan, dataset);
    }
  }

  private static void importInto(Input input) {
    long start = System.nanoTime();
    try (Store store = EnishiStore.open(input)) {
      ImportReport report =
          new Imports(store)
              .run(
                  EnishiStore.dataset(input),
                  true,
                  (phase, table, rows, total) -> {
                    if (rows % 100_000 == 0) {
                      System.err.printf("  %s %s %,d of %,d%n", phase, table, rows, total);
                    }
                  });
      if (report.problemCount() > 0) {
        throw new IllegalStateException("import has problems: " + report.problems());
      }
    }
    System.out.printf("%s: imported in %.0f s%n", input.name(), (System.nanoTime() - start) / 1e9);
  }
}
