package enishi.population;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi tier}: one person's tier. */
@Command(
    name = "tier",
    description = "A person's tier of relationship population in a municipality")
public final class TierCommand implements Callable<Integer> {
  private final Supplier<Tiers> tiers;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(names = "--person", required = true, paramLabel = "ID", description = "Whose tier")
  private String person = "";

  @Option(
      names = "--municipality",
      required = true,
      paramLabel = "ID",
      description = "In which municipality, for example municipality:016331")
  private String municipality = "";

  @Option(
      names = "--ladder",
      paramLabel = "NAME",
      description = "By which ladder (default: " + Ladders.DEFAULT + ")")
  private @Nullable String ladder;

  public TierCommand(Supplier<Tiers> tiers, Clock clock, Terminal terminal) {
    this.tiers = tiers;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TierQuery query = TierQuery.parse(person, municipality, ladder, options.asOf(clock));
    Tier tier = tiers.get().find(query, Asker.owner());
    Words words = Words.in(terminal.language().locale());
    terminal.print(options.format(), tier, () -> new TierSheets(words).of(tier));
    return 0;
  }
}
