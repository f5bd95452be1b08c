package enishi.matching;

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

/** {@code enishi funnel}: how many came, proposed and were contracted in a project. */
@Command(name = "funnel", description = "From participants to contracts, beside what documents say")
public final class FunnelCommand implements Callable<Integer> {
  private final Supplier<Funnels> funnels;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--project",
      required = true,
      paramLabel = "ID",
      description = "Which project, for example project:enhansu")
  private String project = "";

  public FunnelCommand(Supplier<Funnels> funnels, Clock clock, Terminal terminal) {
    this.funnels = funnels;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Funnel funnel =
        funnels
            .get()
            .find(Id.parse(EntityKind.PROJECT, project), options.asOf(clock), Asker.owner());
    FunnelSheets sheets = new FunnelSheets(terminal.phrases("matching"));
    terminal.print(options.format(), funnel, () -> sheets.of(funnel));
    return 0;
  }
}
