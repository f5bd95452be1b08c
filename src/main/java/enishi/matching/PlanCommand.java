package enishi.matching;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi plan}: persons for all open needs at once. */
@Command(name = "plan", description = "Who could fill all open needs, at the greatest score in all")
public final class PlanCommand implements Callable<Integer> {
  private final Supplier<Matches> matches;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--each",
      paramLabel = "N",
      description = "Persons a need, 1 to 20 (default: ${DEFAULT-VALUE})")
  private int each = 1;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Needs a person at most, 1 to 20 (default: ${DEFAULT-VALUE})")
  private int most = 1;

  public PlanCommand(Supplier<Matches> matches, Clock clock, Terminal terminal) {
    this.matches = matches;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Plan plan = matches.get().plan(new PlanQuery(each, most, options.asOf(clock)), Asker.owner());
    PlanSheets sheets = new PlanSheets(terminal.phrases("matching"));
    terminal.print(options.format(), plan, () -> sheets.of(plan));
    return 0;
  }
}
