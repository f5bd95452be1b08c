package enishi.introduction.request;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The requests for introductions that were asked, and their state. */
@Command(
    name = "introductions",
    description = "The introductions that were asked for and how far they are")
public final class IntroductionsCommand implements Callable<Integer> {
  private final Supplier<Requests> requests;
  private final Supplier<Calibrations> calibrations;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "Only those that are waiting, introduced, declined, expired, unavailable, withdrawn or"
              + " closed")
  private String state = "";

  @Option(names = "--person", paramLabel = "ID", description = "Only those with this person")
  private @Nullable String person;

  @Option(
      names = "--calibration",
      description = "Instead: how well the probabilities fitted what came of requests")
  private boolean calibration;

  public IntroductionsCommand(
      Supplier<Requests> requests, Supplier<Calibrations> calibrations, Terminal terminal) {
    this.requests = requests;
    this.calibrations = calibrations;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RequestSheets sheets = new RequestSheets(terminal.language().locale());
    if (calibration) {
      Calibration answer = calibrations.get().find(Asker.owner());
      terminal.print(options.format(), answer, () -> sheets.of(answer));
      return 0;
    }
    Id about = person == null ? null : Id.parse(EntityKind.PERSON, person);
    RequestList answer = requests.get().list(about, state, Asker.owner());
    terminal.print(options.format(), answer, () -> sheets.of(answer));
    return 0;
  }
}
