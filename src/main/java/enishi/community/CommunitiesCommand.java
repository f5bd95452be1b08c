package enishi.community;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi communities}: into which communities the network falls. */
@Command(
    name = "communities",
    description = "The communities of the network of people, and how far they are to be trusted")
public final class CommunitiesCommand implements Callable<Integer> {
  private final Supplier<CommunityMaps> maps;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--resolution",
      paramLabel = "GAMMA",
      description = "Higher gives more and smaller communities (default: 1)")
  private double resolution = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Decides what is left to chance (default: 1)")
  private long seed = 1;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "An earlier day: its labels are kept, and what changed since is told")
  private @Nullable LocalDate from;

  public CommunitiesCommand(Supplier<CommunityMaps> maps, Clock clock, Terminal terminal) {
    this.maps = maps;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommunityQuery query = new CommunityQuery(options.asOf(clock), from, resolution, seed);
    CommunityMap map = maps.get().find(query, Asker.owner());
    CommunitySheets sheets = new CommunitySheets(Words.in(terminal.language().locale()));
    terminal.print(options.format(), map, () -> sheets.of(map));
    return 0;
  }
}
