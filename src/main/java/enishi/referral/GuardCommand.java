package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi guard}: what a project asks of everybody beyond a route, and what would change. */
@Command(name = "guard", description = "What a referral-only project asks for beyond a route")
public final class GuardCommand implements Callable<Integer> {
  private final Supplier<Guards> guards;
  private final Supplier<GuardWhatIfs> whatIfs;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--project", required = true, paramLabel = "ID", description = "Which project")
  private String project = "";

  @Option(
      names = "--min-referrers",
      paramLabel = "N",
      description = "At least so many members whose referrals are in force")
  private @Nullable Integer minReferrers;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      description = "A referral counts while it is younger than so many days")
  private @Nullable Integer maxReferralAgeDays;

  @Option(
      names = "--max-in-force",
      paramLabel = "N",
      description = "A referrer counts with at most so many referrals in force")
  private @Nullable Integer maxReferralsInForce;

  @Option(
      names = "--min-days-between",
      paramLabel = "DAYS",
      description = "A referral counts so many days after its referrer's previous one")
  private @Nullable Integer minDaysBetweenReferrals;

  @Option(
      names = "--max-distance",
      paramLabel = "N",
      description = "At most so many referrals from a founder")
  private @Nullable Integer maxDistance;

  @Option(names = "--trust-flow", description = "Trust must flow from the founders")
  private boolean trustFlow;

  @Option(
      names = "--levels",
      paramLabel = "N,N,…",
      description = "Trust taken in at distance 0, 1, … (default: Advogato's)")
  private @Nullable String levels;

  @Option(names = "--what-if", description = "Say who would gain or lose; changes nothing")
  private boolean tryOut;

  @Option(names = "--set", description = "Let it hold from --since on; without numbers: off")
  private boolean set;

  @Option(names = "--since", paramLabel = "DATE", description = "The first day (default: today)")
  private @Nullable LocalDate since;

  public GuardCommand(
      Supplier<Guards> guards, Supplier<GuardWhatIfs> whatIfs, Clock clock, Terminal terminal) {
    this.guards = guards;
    this.whatIfs = whatIfs;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Id id = Id.parse(EntityKind.PROJECT, project);
    if (tryOut && set) {
      throw badInput("--what-if and --set were both given (%s), expected one of them", project);
    }
    GuardSheets sheets = new GuardSheets(Words.in(terminal.language().locale()));
    if (tryOut) {
      LocalDate day = options.asOf(clock);
      GuardWhatIf answer = whatIfs.get().find(id, guard(), day, Asker.owner());
      GuardSetting setting = guards.get().find(id, day, Asker.owner());
      terminal.print(options.format(), answer, () -> sheets.of(answer, setting));
      return 0;
    }
    GuardSetting setting = set ? set(id) : find(id);
    terminal.print(options.format(), setting, () -> sheets.of(setting));
    return 0;
  }

  private GuardSetting set(Id id) {
    LocalDate first = since == null ? LocalDate.now(clock) : since;
    return guards.get().set(id, guard(), first, Asker.owner());
  }

  private GuardSetting find(Id id) {
    if (!guard().isOff() || since != null) {
      throw badInput(
          "numbers were given for (%s), but not what to do with them.%nMaybe add --what-if or"
              + " --set.",
          project);
    }
    return guards.get().find(id, options.asOf(clock), Asker.owner());
  }

  private Guard guard() {
    return new GuardNumbers(
            minReferrers,
            maxReferralAgeDays,
            maxReferralsInForce,
            minDaysBetweenReferrals,
            maxDistance,
            trustFlow,
            levels)
        .guard();
  }
}
