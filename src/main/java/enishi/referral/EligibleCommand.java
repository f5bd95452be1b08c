package enishi.referral;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi eligible}: may this person join that project? */
@Command(name = "eligible", description = "May this person join that referral-only project?")
public final class EligibleCommand implements Callable<Integer> {
  private final Supplier<Eligibilities> eligibilities;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--person", required = true, paramLabel = "ID", description = "Who wants to join")
  private String person = "";

  @Option(names = "--project", required = true, paramLabel = "ID", description = "What to join")
  private String project = "";

  @Option(
      names = "--max-hops",
      paramLabel = "N",
      defaultValue = "" + EligibilityQuery.DEFAULT_MAX_HOPS,
      description = "Connections from the person to a member (default: ${DEFAULT-VALUE})")
  private int maxHops;

  public EligibleCommand(Supplier<Eligibilities> eligibilities, Clock clock, Terminal terminal) {
    this.eligibilities = eligibilities;
    this.clock = clock;
    this.terminal = terminal;
  }

  /** Always 0: "no" is an answer. */
  @Override
  public Integer call() {
    EligibilityQuery query =
        new EligibilityQuery(
            Id.parse(EntityKind.PERSON, person),
            Id.parse(EntityKind.PROJECT, project),
            options.asOf(clock),
            maxHops);
    Eligibility answer = eligibilities.get().find(query, Asker.owner());
    Words words = Words.in(terminal.language().locale());
    terminal.print(options.format(), answer, () -> new EligibilitySheets(words).of(answer));
    return 0;
  }
}
