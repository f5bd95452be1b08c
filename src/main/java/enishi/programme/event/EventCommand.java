package enishi.programme.event;

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

/** {@code enishi event}: who came to an event and what came of it. */
@Command(name = "event", description = "An event: who came, who met, what came of it, its score")
public final class EventCommand implements Callable<Integer> {
  private final Supplier<EventReports> reports;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--event",
      required = true,
      paramLabel = "ID",
      description = "Which, for example event:share-2022")
  private String event = "";

  public EventCommand(Supplier<EventReports> reports, Clock clock, Terminal terminal) {
    this.reports = reports;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EventReport report =
        reports.get().find(Id.parse(EntityKind.EVENT, event), options.asOf(clock), Asker.owner());
    EventSheets sheets = new EventSheets(terminal.phrases("programme"));
    terminal.print(options.format(), report, () -> sheets.of(report));
    return 0;
  }
}
