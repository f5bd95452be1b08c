package enishi.population;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi population}: how many persons a municipality has on each rung. */
@Command(name = "population", description = "A municipality's relationship population, by tier")
public final class PopulationCommand implements Callable<Integer> {
  private final Supplier<Populations> populations;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--municipality",
      required = true,
      paramLabel = "ID",
      description = "Of which municipality, for example municipality:016331")
  private String municipality = "";

  @Option(
      names = "--ladder",
      paramLabel = "NAME",
      description = "By which ladder (default: " + Ladders.DEFAULT + ")")
  private @Nullable String ladder;

  public PopulationCommand(Supplier<Populations> populations, Clock clock, Terminal terminal) {
    this.populations = populations;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PopulationQuery query = PopulationQuery.parse(municipality, ladder, options.asOf(clock));
    Population population = populations.get().find(query, Asker.owner());
    terminal.print(options.format(), population, () -> List.of(sheet(population)));
    return 0;
  }

  private Sheet sheet(Population population) {
    Words words = Words.in(terminal.language().locale());
    List<String> notes = new ArrayList<>();
    notes.add(words.text("count.total", population.people()));
    notes.add(words.text("count.besides", population.lapsed(), population.residents()));
    if (population.ours()) {
      notes.add(words.text("ours"));
    }
    return new Sheet(
        words.text("count.title", population.municipalityName(), population.asOf().toString()),
        words.columns("tier label people"),
        population.tiers().stream()
            .map(
                count ->
                    List.of(
                        String.valueOf(count.tier()),
                        words == Words.ENGLISH ? count.labelEn() : count.label(),
                        String.valueOf(count.people())))
            .toList(),
        notes);
  }
}
