package enishi.referral;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi eligible}: may this person, or who of these, join that project? */
@Command(name = "eligible", description = "May this person join that referral-only project?")
public final class EligibleCommand implements Callable<Integer> {
  private final Doors doors;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Who who = new Who();

  @Option(names = "--project", required = true, paramLabel = "ID", description = "What to join")
  private String project = "";

  @Option(
      names = "--timeline",
      description = "When the verdict changes, a year back and a year ahead")
  private boolean timeline;

  @Option(
      names = "--verdict",
      paramLabel = "WORD",
      description = "Of the candidates only these: member, eligible, almost or not-eligible")
  private @Nullable String verdict;

  @Option(
      names = "--max-hops",
      paramLabel = "N",
      defaultValue = "" + EligibilityQuery.DEFAULT_MAX_HOPS,
      description = "Connections from the person to a member (default: ${DEFAULT-VALUE})")
  private int maxHops;

  public EligibleCommand(
      Supplier<Eligibilities> eligibilities,
      Supplier<Timelines> timelines,
      Supplier<Candidates> candidates,
      Clock clock,
      Terminal terminal) {
    this.doors = new Doors(eligibilities, timelines, candidates);
    this.clock = clock;
    this.terminal = terminal;
  }

  /** Always 0: "no" is an answer. */
  @Override
  public Integer call() {
    Words words = Words.in(terminal.language().locale());
    if (who.person == null) {
      CandidateList answer = doors.candidates.get().listAll(many(), Asker.owner());
      terminal.print(options.format(), answer, () -> new CandidateSheet(words).of(answer));
    } else if (timeline) {
      TimelineQuery query = TimelineQuery.of(one(who.person), null, null);
      Timeline answer = doors.timelines.get().find(query, Asker.owner());
      terminal.print(options.format(), answer, () -> new TimelineSheet(words).of(answer));
    } else {
      Eligibility answer = doors.eligibilities.get().find(one(who.person), Asker.owner());
      terminal.print(options.format(), answer, () -> new EligibilitySheets(words).of(answer));
    }
    return 0;
  }

  private EligibilityQuery one(String person) {
    return new EligibilityQuery(
        Id.parse(EntityKind.PERSON, person),
        Id.parse(EntityKind.PROJECT, project),
        options.asOf(clock),
        maxHops);
  }

  private CandidatesQuery many() {
    return CandidatesQuery.of(
            Id.parse(EntityKind.PROJECT, project), pool(who.candidates), options.asOf(clock))
        .only(verdict == null ? null : Word.parse(Verdict.class, verdict))
        .within(maxHops);
  }

  /** What is neither {@code near} nor an id is a file. */
  private static CandidatePool pool(String from) {
    boolean isPlace = from.startsWith("register:") || from.startsWith("event:");
    return isPlace || from.equals(CandidatePool.NEAR.from())
        ? CandidatePool.parse(from)
        : CandidateFile.read(Path.of(from));
  }

  /** One person, or many. */
  private static final class Who {
    @Option(
        names = "--person",
        required = true,
        paramLabel = "ID",
        description = "Who wants to join")
    private @Nullable String person;

    @Option(
        names = "--candidates",
        required = true,
        paramLabel = "FILE|REGISTER|EVENT|near",
        description =
            "Many at once: a CSV or XLSX file with a column person, a register, those with a part"
                + " in an event, or everybody within two connections of a member")
    private String candidates = "";
  }

  /** Each opened when it is asked. */
  private record Doors(
      Supplier<Eligibilities> eligibilities,
      Supplier<Timelines> timelines,
      Supplier<Candidates> candidates) {}
}
