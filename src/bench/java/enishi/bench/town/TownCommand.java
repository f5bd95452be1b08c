package enishi.bench.town;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench town}: writes a made-up town as a dataset. */
@Command(
    name = "town",
    mixinStandardHelpOptions = true,
    description = "Writes a made-up town as a dataset that enishi import takes.")
public final class TownCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PEOPLE", description = "how many, such as 10000")
  private int people;

  @Parameters(index = "1", paramLabel = "DIR", description = "the folder to write")
  private Path folder = Path.of("town");

  @Option(names = "--seed", description = "default: ${DEFAULT-VALUE}")
  private long seed = 7;

  @Option(names = "--as-of", description = "everything is before it (default: ${DEFAULT-VALUE})")
  private LocalDate asOf = LocalDate.of(2026, 4, 1);

  @Override
  public Integer call() throws IOException {
    TownPlan plan = new TownPlan(people, seed, asOf);
    try (TownSink dataset = new DatasetWriter(folder, plan)) {
      Town.write(plan, dataset);
    }
    return 0;
  }
}
