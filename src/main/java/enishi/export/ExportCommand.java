package enishi.export;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi export}: the graph or a table as a file, with its method card beside it. */
@Command(
    name = "export",
    description = {
      "Writes the graph of a day or a table as a file, and how it was made as FILE.card.json",
      "The answer that --format prints is that card."
    })
public final class ExportCommand implements Callable<Integer> {
  private final Supplier<Exports> exports;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description =
          "The file; its ending is the format: graphml, gexf, csv, json, xlsx, parquet, svg, png")
  private Path to = Path.of("");

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description = {
        "people: persons and connections (default); all: also things; tiers: the table of"
            + " population by municipality and tier",
        "Of one town: population, series, movement, passages, retention, drivers, origins, towns,"
            + " hubs, sensitivity, unseen; with charts (svg, png): series, movement, retention,"
            + " origins, sensitivity"
      })
  private String what = What.PEOPLE.word();

  @Option(names = "--pseudonymous", description = "Pseudonyms instead of names")
  private boolean pseudonymous;

  @Option(
      names = "--study",
      paramLabel = "NAME",
      description = "Pseudonyms of this study, which no other study shares")
  private @Nullable String study;

  @Option(
      names = "--suppress-below",
      arity = "0..1",
      fallbackValue = "5",
      paramLabel = "K",
      description =
          "Leaves out what fewer than K persons share (default: 5 for tables and pseudonyms,"
              + " otherwise 0, which leaves out nothing)")
  private @Nullable Integer suppressBelow;

  @Option(names = "--ladder", paramLabel = "NAME", description = "By which ladder tiers count")
  private @Nullable String ladder;

  @Option(names = "--municipality", paramLabel = "ID", description = "Of which town")
  private @Nullable String municipality;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "movement: since that day (default: a year before)")
  private @Nullable LocalDate from;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "drivers: within how many days after contact (default: 90)")
  private @Nullable Integer days;

  @Option(names = "--months", paramLabel = "N", description = "series: how many (default: 36)")
  private @Nullable Integer months;

  @Option(
      names = "--lists",
      paramLabel = "ID",
      arity = "1..*",
      description = "unseen: which lists to compare (default: the usual ones)")
  private @Nullable List<String> lists;

  @Option(
      names = "--language",
      paramLabel = "ja|en",
      description = "Of the texts of a chart (default: ja)")
  private @Nullable String language;

  public ExportCommand(Supplier<Exports> exports, Clock clock, Terminal terminal) {
    this.exports = exports;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FileFormat format = FileFormat.ofFile(to.toString());
    ExportQuery query =
        ExportQuery.parse(
            what,
            format,
            options.asOf(clock),
            pseudonymous,
            study,
            suppressBelow,
            ladder,
            new TownWords(municipality, from, days, months, lists, language));
    Export export = exports.get().prepare(query, Asker.owner());
    Path card = FileWriting.write(export, to);
    terminal.print(
        options.format(),
        export.card(),
        () -> List.of(new CardSheet(terminal.phrases("export")).of(export.card(), to, card)));
    return 0;
  }
}
