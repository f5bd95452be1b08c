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

/** {@code enishi carriers}: through whom a project's proposals run. */
@Command(name = "carriers", description = "Who stands between proposers and those who asked")
public final class CarriersCommand implements Callable<Integer> {
  private final Supplier<Matches> matches;
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

  public CarriersCommand(Supplier<Matches> matches, Clock clock, Terminal terminal) {
    this.matches = matches;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Carriers carriers =
        matches
            .get()
            .carriers(Id.parse(EntityKind.PROJECT, project), options.asOf(clock), Asker.owner());
    PlanSheets sheets = new PlanSheets(terminal.phrases("matching"));
    terminal.print(options.format(), carriers, () -> sheets.of(carriers));
    return 0;
  }
}
