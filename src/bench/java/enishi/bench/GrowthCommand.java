package enishi.bench;

import enishi.bench.input.Input;
import enishi.bench.table.Growth;
import enishi.bench.table.Results;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench growth}: what three measured sizes say about a nation. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description = "Extrapolates what compare measured at three sizes or more.")
final class GrowthCommand implements Callable<Integer> {
  @Option(names = "--ties", description = "to extrapolate to (default: ${DEFAULT-VALUE})")
  private double ties = 1e9;

  @Option(
      names = "--inputs",
      description = "town or peers: whose sizes (default: ${DEFAULT-VALUE})")
  private String inputs = "town";

  @Option(
      names = "--work",
      description = "where results are kept (default: bench-work beside the launcher)")
  private Path work = Home.folder().resolve("bench-work");

  @Override
  public Integer call() {
    Results results = new Results(work.resolve("results"));
    List<Input> measured =
        results.inputs().stream()
            .filter(name -> name.startsWith(inputs + "-"))
            .map(name -> new Input(work.resolve("inputs").resolve(name)))
            .sorted(java.util.Comparator.comparingInt(Input::ties))
            .toList();
    System.out.println(new Growth(measured, results, ties).markdown());
    return 0;
  }
}
