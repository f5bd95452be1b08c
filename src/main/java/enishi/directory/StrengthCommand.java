package enishi.directory;

import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Phrases;
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
    Phrases phrases = terminal.phrases("directory");
    terminal.print(options.format(), answer, () -> List.of(sheet(answer, phrases)));
    return 0;
  }

  private static Sheet sheet(ConnectionStrength answer, Phrases phrases) {
    return new Sheet(
        phrases.say(
            "strength.title",
            answer.aName(),
            answer.bName(),
            answer.asOf().toString(),
            value(answer, phrases)),
        phrases.list(
            "facts.kind facts.others facts.when strength.contribution strength.how facts.source"),
        Stream.concat(answer.facts().stream(), answer.contextOnly().stream())
            .map(fact -> row(fact, phrases))
            .toList(),
        answer.contextOnly().isEmpty() ? List.of() : List.of(phrases.say("strength.context")));
  }

  private static String value(ConnectionStrength answer, Phrases phrases) {
    return answer.strength() == null || answer.band() == null
        ? phrases.say("near.none")
        : phrases.say(
            "strength.value",
            String.format(Locale.ROOT, "%.3f", answer.strength()),
            phrases.say("band." + answer.band().word()));
  }

  private static List<String> row(StrengthFact fact, Phrases phrases) {
    return List.of(
        phrases.say("fact." + fact.kind()),
        orEmpty(fact.contextName()),
        orEmpty(fact.on()),
        String.format(Locale.ROOT, "%.6f", fact.contribution()),
        phrases.say("strength.how." + fact.how().word()),
        orEmpty(fact.source()));
  }

  private static String orEmpty(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
