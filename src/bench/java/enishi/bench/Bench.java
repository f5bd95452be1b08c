package enishi.bench;

import enishi.bench.load.LoadCommand;
import enishi.bench.town.TownCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code target/bench}: the benchmarks' commands. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures Enishi beside its rivals, and under load.",
    subcommands = {
      CompareCommand.class,
      GrowthCommand.class,
      StoreCommand.class,
      TownCommand.class,
      LoadCommand.class
    })
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Bench())
            .setExecutionExceptionHandler(
                (failure, line, parsed) -> {
                  System.err.println(failure.getMessage() == null ? failure : failure.getMessage());
                  return 1;
                })
            .execute(arguments));
  }
}
