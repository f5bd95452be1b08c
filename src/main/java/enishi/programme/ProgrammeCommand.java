package enishi.programme;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi programme}: where a programme leads and who went. */
@Command(name = "programme", description = "A programme: its hosts, its stays and what it paid")
public final class ProgrammeCommand implements Callable<Integer> {
  private final Supplier<Programmes> programmes;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--programme",
      required = true,
      paramLabel = "NAME",
      description = "Which, for example minato-workation-2023")
  private String programme = "";

  public ProgrammeCommand(Supplier<Programmes> programmes, Clock clock, Terminal terminal) {
    this.programmes = programmes;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ProgrammeOverview overview =
        programmes
            .get()
            .find(Id.parse(EntityKind.PROGRAMME, programme), options.asOf(clock), Asker.owner());
    ProgrammeSheets sheets = new ProgrammeSheets(Words.in(terminal.language().locale()));
    terminal.print(options.format(), overview, () -> sheets.of(overview));
    return 0;
  }
}
