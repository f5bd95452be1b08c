package enishi.introduction;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
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

/** Introduction paths on the terminal. */
@Command(
    name = "introduce",
    description = "Whom to ask to be introduced to somebody, on what evidence")
public final class IntroduceCommand implements Callable<Integer> {
  private final Supplier<Introductions> introductions;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--from", required = true, paramLabel = "ID", description = "Who asks: a person")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "ID",
      description =
          "Whom to meet: a person, a member of an organization or a project, a decision maker of"
              + " a municipality, or anyone with skill:NAME")
  private String to = "";

  @Option(
      names = "-k",
      paramLabel = "N",
      description = "How many paths, 1 to 50 (default: ${DEFAULT-VALUE})")
  private int k = 5;

  @Option(
      names = "--max-hops",
      paramLabel = "N",
      description = "How many ties a path may have, 1 to 6 (default: ${DEFAULT-VALUE})")
  private int maxHops = 3;

  @Option(
      names = "--order",
      paramLabel = "certain|broad",
      description =
          "The most probable first, or the one that opens up most people (default:"
              + " ${DEFAULT-VALUE})")
  private String order = PathOrder.CERTAIN.word();

  @Option(
      names = "--avoid",
      arity = "1..*",
      paramLabel = "ID",
      description = "Persons, or organizations for their members, to keep out of it")
  private List<String> avoid = new ArrayList<>();

  @Option(
      names = "--for-project",
      paramLabel = "ID",
      description =
          "Only paths that lead into this referral-only project: the target or the last"
              + " introducer is an active member, who can refer")
  private @Nullable String forProject;

  @Option(
      names = "--min-probability",
      paramLabel = "P",
      description = "Leave out paths below this probability, 0 to 1 (default: none)")
  private double minProbability;

  public IntroduceCommand(Supplier<Introductions> introductions, Clock clock, Terminal terminal) {
    this.introductions = introductions;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    IntroductionQuery query =
        new IntroductionQuery(
            Id.parse(EntityKind.PERSON, from),
            new Target(to),
            k,
            maxHops,
            Word.parse(PathOrder.class, order),
            avoid.stream().map(Id::parse).toList(),
            forProject == null ? null : Id.parse(EntityKind.PROJECT, forProject),
            minProbability,
            options.asOf(clock));
    Introduction answer = introductions.get().find(query, Asker.owner());
    Wording wording = Wording.of(terminal.language().locale());
    terminal.print(options.format(), answer, () -> new IntroductionSheets(wording).of(answer));
    return 0;
  }
}
