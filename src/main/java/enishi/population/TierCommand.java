package enishi.population;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    terminal.print(options.format(), tier, () -> sheets(tier));
    return 0;
  }

  private static List<Sheet> sheets(Tier tier) {
    return List.of(summary(tier), facts(tier));
  }

  private static Sheet summary(Tier tier) {
    Words words = Words.JAPANESE;
    return new Sheet(
        "",
        words.columns("person municipality as-of tier label strength lapses"),
        List.of(
            List.of(
                tier.personName(),
                tier.municipalityName(),
                tier.asOf().toString(),
                String.valueOf(tier.tier()),
                tier.label(),
                tier.strength() == null
                    ? words.text("strength.none")
                    : String.format(Locale.ROOT, "%.2f", tier.strength()),
                tier.tier() == 0 ? "" : through(tier.lapsesOn()))),
        List.of());
  }

  private static Sheet facts(Tier tier) {
    List<List<String>> rows =
        Stream.concat(tier.facts().stream(), tier.others().stream())
            .map(TierCommand::cells)
            .toList();
    List<String> notes = new ArrayList<>();
    if (tier.next() != null) {
      notes.add(
          Words.JAPANESE.text("next.any", tier.next().tier(), tier.next().label())
              + tier.next().missing().stream()
                  .map(Tier.Missing::words)
                  .collect(Collectors.joining("・")));
    }
    if (tier.ours()) {
      notes.add(Words.JAPANESE.text("ours"));
    }
    List<String> columns = Words.JAPANESE.columns("tier kind object on until through state source");
    return new Sheet("", rows.isEmpty() ? List.of() : columns, rows, notes);
  }

  private static List<String> cells(Tier.Fact fact) {
    boolean holds = fact.state() == FactState.QUALIFIES || fact.state() == FactState.EXCLUDED;
    return List.of(
        blank(fact.rung()),
        Words.JAPANESE.kind(fact.kind()),
        fact.objectName(),
        blank(fact.on()),
        blank(fact.until()),
        holds ? through(fact.qualifiesThrough()) : blank(fact.qualifiesThrough()),
        Words.JAPANESE.text("state." + fact.state().word()),
        fact.source() == null ? "" : fact.source());
  }

  private static String through(@Nullable LocalDate day) {
    return day == null ? Words.JAPANESE.text("no-end") : day.toString();
  }

  private static String blank(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
