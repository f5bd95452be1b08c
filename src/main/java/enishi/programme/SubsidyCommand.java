package enishi.programme;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi subsidy}: what a programme pays an organization. */
@Command(
    name = "subsidy",
    description = "What a programme pays an organization, with every cap and condition")
public final class SubsidyCommand implements Callable<Integer> {
  private final Supplier<Subsidies> subsidies;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(names = "--organization", required = true, paramLabel = "ID", description = "Whose stays")
  private String organization = "";

  @Option(
      names = "--programme",
      required = true,
      paramLabel = "NAME",
      description = "Under which programme, for example minato-workation-2023")
  private String programme = "";

  public SubsidyCommand(Supplier<Subsidies> subsidies, Clock clock, Terminal terminal) {
    this.subsidies = subsidies;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SubsidyQuery query = SubsidyQuery.parse(organization, programme, options.asOf(clock));
    Subsidy subsidy = subsidies.get().find(query, Asker.owner());
    ProgrammeSheets sheets = new ProgrammeSheets(Words.in(terminal.language().locale()));
    terminal.print(options.format(), subsidy, () -> sheets.of(subsidy));
    return 0;
  }
}
