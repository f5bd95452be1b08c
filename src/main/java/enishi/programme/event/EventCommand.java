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
  private final Supplier<EventPreparations> preparations;
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

  @Option(
      names = "--tables-of",
      paramLabel = "N",
      description = "Instead: who should meet there, seated at tables of at most N")
  private int size;

  public EventCommand(
      Supplier<EventReports> reports,
      Supplier<EventPreparations> preparations,
      Clock clock,
      Terminal terminal) {
    this.reports = reports;
    this.preparations = preparations;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Id id = Id.parse(EntityKind.EVENT, event);
    EventSheets sheets = new EventSheets(terminal.phrases("programme"));
    if (size != 0) {
      EventPreparation answer =
          preparations.get().find(id, size, options.asOf(clock), Asker.owner());
      terminal.print(options.format(), answer, () -> sheets.of(answer));
      return 0;
    }
    EventReport report = reports.get().find(id, options.asOf(clock), Asker.owner());
    terminal.print(options.format(), report, () -> sheets.of(report));
    return 0;
  }
}
