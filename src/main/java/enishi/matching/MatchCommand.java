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

/** {@code enishi match}: who fits a need. */
@Command(name = "match", description = "Who fits a need, with every part of the score")
public final class MatchCommand implements Callable<Integer> {
  private final Supplier<Matches> matches;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--need",
      required = true,
      paramLabel = "ID",
      description = "Which need, for example need:beans")
  private String need = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many to list, 1 to 200 (default: 10)")
  private int top = MatchQuery.USUAL_TOP;

  public MatchCommand(Supplier<Matches> matches, Clock clock, Terminal terminal) {
    this.matches = matches;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    MatchQuery query = MatchQuery.parse(need, top, options.asOf(clock));
    Match match = matches.get().find(query, Asker.owner());
    MatchSheets sheets = new MatchSheets(terminal.phrases("matching"));
    terminal.print(options.format(), match, () -> sheets.of(match));
    return 0;
  }
}
