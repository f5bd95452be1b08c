package enishi.directory;

import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi strength --between ID ID}. */
@Command(
    name = "strength",
    description = "How close two persons, or a person or organization and a town, are, and why.")
public final class StrengthCommand implements Callable<Integer> {
  private final Supplier<ConnectionStrengths> strengths;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(
      names = "--between",
      arity = "2",
      required = true,
      paramLabel = "ID",
      description = "Two ids")
  private List<String> between = List.of();

  public StrengthCommand(Supplier<ConnectionStrengths> strengths, Clock clock, Terminal terminal) {
    this.strengths = strengths;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    StrengthQuery query =
        new StrengthQuery(Id.parse(between.get(0)), Id.parse(between.get(1)), options.asOf(clock));
    ConnectionStrength answer = strengths.get().find(query, Asker.owner());
    terminal.print(options.format(), answer, () -> List.of(sheet(answer)));
    return 0;
  }

  private static Sheet sheet(ConnectionStrength answer) {
    String value =
        answer.strength() == null || answer.band() == null
            ? "nothing recorded that counts"
            : String.format(Locale.ROOT, "%.3f (%s)", answer.strength(), answer.band().word());
    return new Sheet(
        "%s – %s on %s: %s".formatted(answer.aName(), answer.bName(), answer.asOf(), value),
        List.of("kind", "context", "on", "contribution", "how", "source"),
        Stream.concat(answer.facts().stream(), answer.contextOnly().stream())
            .map(StrengthCommand::row)
            .toList(),
        answer.contextOnly().isEmpty()
            ? List.of()
            : List.of("Rows of contribution 0 are context: they add nothing to the strength."));
  }

  private static List<String> row(StrengthFact fact) {
    return List.of(
        fact.kind(),
        orEmpty(fact.contextName()),
        orEmpty(fact.on()),
        String.format(Locale.ROOT, "%.6f", fact.contribution()),
        fact.how().word(),
        orEmpty(fact.source()));
  }

  private static String orEmpty(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
