package enishi.referral;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi refer}: records that a member refers a candidate. */
@Command(name = "refer", description = "Records that a member refers a candidate to a project.")
public final class ReferCommand implements Callable<Integer> {
  private final Supplier<Referring> referring;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--referrer", required = true, paramLabel = "ID", description = "Which member")
  private String referrer = "";

  @Option(names = "--candidate", required = true, paramLabel = "ID", description = "Whom")
  private String candidate = "";

  @Option(names = "--project", required = true, paramLabel = "ID", description = "To which project")
  private String project = "";

  @Option(names = "--on", paramLabel = "DATE", description = "The day it was made (default: today)")
  private @Nullable LocalDate on;

  @Option(
      names = "--expires-on",
      paramLabel = "DATE",
      description = "Its last day (default: no end)")
  private @Nullable LocalDate expiresOn;

  public ReferCommand(Supplier<Referring> referring, Terminal terminal) {
    this.referring = referring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReferralAct act = ReferralAct.parse(referrer, candidate, project, on, expiresOn);
    ReferralOutcome outcome = referring.get().refer(act, Asker.owner()).orThrow();
    ActSheets sheets = new ActSheets(Words.in(terminal.language().locale()));
    terminal.print(options.format(), outcome, () -> sheets.of(outcome));
    return 0;
  }
}
