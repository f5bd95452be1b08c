package enishi.bench;

import enishi.bench.input.Input;
import enishi.bench.input.InputMaker;
import enishi.bench.input.InputSpec;
import enishi.bench.rival.Operation;
import enishi.bench.rival.Rival;
import enishi.bench.table.Measuring;
import enishi.bench.table.ResultTable;
import enishi.bench.table.Results;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench compare}: Enishi and its rivals on the same towns in one run, as a table. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Measures Enishi and its rivals side by side and prints the table.")
final class CompareCommand implements Callable<Integer> {
  @Option(
      names = "--sizes",
      split = ",",
      description = "people of each town, such as 10k,100k,1m (default: ${DEFAULT-VALUE})")
  private List<String> sizes = List.of("10k", "100k", "1m");

  @Option(
      names = "--operations",
      split = ",",
      description =
          "path, kpaths, leiden, projection, constraint, betweenness, snapshot (default: all but"
              + " snapshot, which needs an imported store)")
  private List<String> operations =
      List.of("path", "kpaths", "leiden", "projection", "constraint", "betweenness");

  @Option(
      names = "--rivals",
      split = ",",
      description = "which rivals, such as igraph,cwts (default: all)")
  private @Nullable List<String> rivals;

  @Option(names = "--no-rivals", description = "Enishi alone")
  private boolean noRivals;

  @Option(
      names = "--peers",
      description =
          "measure on towns of the peers' generator: the folder with gen_affil.py (default: on"
              + " towns of our own)")
  private @Nullable Path peers;

  @Option(names = "--seed", description = "of the towns (default: ${DEFAULT-VALUE})")
  private long seed = 7;

  @Option(names = "--resume", description = "keep what an earlier run measured")
  private boolean resume;

  @Option(
      names = "--everything",
      description = "ask rivals also where one answer is known to take minutes")
  private boolean everything;

  @Option(names = "--queries", description = "at most (default: ${DEFAULT-VALUE})")
  private int queries = 500;

  @Option(
      names = "--query-seconds",
      description = "no program begins a query after so many (default: ${DEFAULT-VALUE})")
  private double querySeconds = 10;

  @Option(
      names = "--limit-seconds",
      description = "a program that takes longer is killed (default: ${DEFAULT-VALUE})")
  private double limitSeconds = 150;

  @Option(
      names = "--spend-seconds",
      description =
          "a rival's run is repeated for so long, up to 3 runs (default: ${DEFAULT-VALUE})")
  private double spendSeconds = 20;

  @Option(names = "--heap", description = "of each Java program (default: ${DEFAULT-VALUE})")
  private String heap = "8g";

  @Option(names = "--python", description = "runs the rivals in Python (default: ${DEFAULT-VALUE})")
  private String python = "/usr/bin/python3";

  @Option(
      names = "--work",
      description = "where inputs and results are kept (default: bench-work beside the launcher)")
  private Path work = Home.folder().resolve("bench-work");

  @Option(names = "--to", description = "also writes the tables there, as Markdown")
  private @Nullable Path to;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Files.createDirectories(work);
    Results results = new Results(work.resolve("results"));
    Path log = work.resolve("programs.log");
    List<Operation> chosen = operations.stream().flatMap(o -> Operation.of(o).stream()).toList();
    var settings =
        new Measuring.Settings(
            programs(),
            chosen,
            queries,
            querySeconds,
            limitSeconds,
            spendSeconds,
            everything,
            List.of(python, Home.rivalsInPython().toString()),
            heap,
            log);
    StringBuilder tables = new StringBuilder();
    for (String size : sizes) {
      Input input =
          InputMaker.prepare(
              work.resolve("inputs"), new InputSpec(Home.people(size), seed, peers, python));
      progress.printf("%s: %,d ties%n", input.name(), input.ties());
      if (!resume) {
        chosen.forEach(operation -> results.forget(input.name(), operation));
      }
      new Measuring(input, settings, results, progress).run();
      String table = new ResultTable(input, results).markdown();
      out.println(table);
      tables.append(table).append('\n');
    }
    if (to != null) {
      Files.writeString(to, tables);
    }
    return 0;
  }

  private List<Rival> programs() {
    List<Rival> programs = new ArrayList<>(List.of(Rival.ENISHI));
    List<String> words = rivals;
    Arrays.stream(Rival.values())
        .filter(rival -> rival != Rival.ENISHI && !noRivals)
        .filter(rival -> words == null || words.contains(rival.word()))
        .forEach(programs::add);
    return programs;
  }
}
