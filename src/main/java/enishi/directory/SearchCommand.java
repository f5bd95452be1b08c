package enishi.directory;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code enishi search TEXT}. */
@Command(
    name = "search",
    description = "Finds people, organizations, municipalities, projects and events by name.")
public final class SearchCommand implements Callable<Integer> {
  private final Supplier<Search> search;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "A name, a reading or a part of one")
  private List<String> text = List.of();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description =
          "Only these: person, organization, municipality, project, event, need, programme")
  private List<String> kinds = List.of();

  @Option(names = "--limit", description = "At most so many results (default: ${DEFAULT-VALUE})")
  private int limit = 20;

  public SearchCommand(Supplier<Search> search, Clock clock, Terminal terminal) {
    this.search = search;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SearchQuery query =
        new SearchQuery(
            String.join(" ", text), SearchQuery.kinds(kinds), limit, options.asOf(clock));
    SearchAnswer answer = search.get().find(query, Asker.owner());
    Phrases phrases = terminal.phrases("directory");
    terminal.print(options.format(), answer, () -> List.of(sheet(answer, phrases)));
    return 0;
  }

  private static Sheet sheet(SearchAnswer answer, Phrases phrases) {
    if (answer.results().isEmpty()) {
      return Sheet.text(phrases.say("search.none"), List.of());
    }
    return new Sheet(
        "",
        phrases.list("column.id near.name column.kana facts.note fictional"),
        answer.results().stream().map(result -> row(result, phrases)).toList(),
        answer.more() == 0 ? List.of() : List.of(phrases.say("more", answer.more())));
  }

  private static List<String> row(SearchResult result, Phrases phrases) {
    return List.of(
        result.id().value(),
        result.name(),
        Objects.requireNonNullElse(result.kana(), ""),
        Objects.requireNonNullElse(result.hint(), ""),
        result.fictional() ? phrases.say("fictional") : "");
  }
}
