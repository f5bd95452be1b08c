package enishi.community;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi brokers}: through whom most of the shortest ways between others lead. */
@Command(
    name = "brokers",
    description = "Who holds the network of people together, and what falls apart without them")
public final class BrokersCommand implements Callable<Integer> {
  private final Supplier<BrokerLists> brokers;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(names = "--top", paramLabel = "N", description = "How many (default: 20)")
  private int top = 20;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Decides whose ways are drawn where there are too many people (default: 1)")
  private long seed = 1;

  public BrokersCommand(Supplier<BrokerLists> brokers, Clock clock, Terminal terminal) {
    this.brokers = brokers;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BrokerList list =
        brokers.get().find(new BrokerQuery(options.asOf(clock), top, seed), Asker.owner());
    CommunitySheets sheets = new CommunitySheets(Words.in(terminal.language().locale()));
    terminal.print(options.format(), list, () -> sheets.of(list));
    return 0;
  }
}
