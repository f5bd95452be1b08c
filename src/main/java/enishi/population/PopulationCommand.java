package enishi.population;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.time.LocalDate;
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
  private static final String HIDDEN = "–";

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

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Also who moved between the rungs since that day")
  private @Nullable LocalDate from;

  @Option(
      names = "--suppress-below",
      paramLabel = "K",
      description = "Hide counts of fewer persons, and those they could be worked out from")
  private int suppressBelow;

  public PopulationCommand(Supplier<Populations> populations, Clock clock, Terminal terminal) {
    this.populations = populations;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PopulationQuery query =
        PopulationQuery.parse(municipality, ladder, options.asOf(clock), suppressBelow);
    Population population = populations.get().find(query, from, Asker.owner());
    terminal.print(options.format(), population, () -> sheets(population));
    return 0;
  }

  private List<Sheet> sheets(Population population) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(sheet(population));
    LocalDate since = population.from();
    if (since != null) {
      Words words = Words.in(terminal.language().locale());
      sheets.add(
          new Sheet(
              words.text("movement.title", since.toString(), population.asOf().toString()),
              words.columns("tier-before tier-after people"),
              population.transitions().stream()
                  .map(
                      move ->
                          List.of(
                              String.valueOf(move.from()),
                              String.valueOf(move.to()),
                              told(move.people())))
                  .toList(),
              List.of(words.text("movement.zero"))));
    }
    return sheets;
  }

  private static String told(@Nullable Integer people) {
    return people == null ? HIDDEN : String.valueOf(people);
  }

  private static Object orDash(@Nullable Integer people) {
    return people == null ? HIDDEN : people;
  }

  private Sheet sheet(Population population) {
    Words words = Words.in(terminal.language().locale());
    List<String> notes = new ArrayList<>();
    notes.add(words.text("count.total", orDash(population.people())));
    notes.add(
        words.text("count.besides", orDash(population.lapsed()), orDash(population.residents())));
    if (population.hiddenCells() > 0) {
      notes.add(words.text("hidden.legend", population.suppressBelow(), population.hiddenCells()));
    }
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
                        told(count.people())))
            .toList(),
        notes);
  }
}
