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

/** {@code enishi revoke-referral}: takes a referral back from today on. */
@Command(name = "revoke-referral", description = "Takes a member's referral back from today on.")
public final class RevokeReferralCommand implements Callable<Integer> {
  private final Supplier<Referring> referring;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--referrer", required = true, paramLabel = "ID", description = "Which member's")
  private String referrer = "";

  @Option(names = "--candidate", required = true, paramLabel = "ID", description = "Of whom")
  private String candidate = "";

  @Option(names = "--project", required = true, paramLabel = "ID", description = "To which project")
  private String project = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day it was made (default: whichever is in force)")
  private @Nullable LocalDate on;

  public RevokeReferralCommand(Supplier<Referring> referring, Terminal terminal) {
    this.referring = referring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReferralAct act = ReferralAct.parse(referrer, candidate, project, on, null);
    ReferralOutcome outcome = referring.get().revoke(act, Asker.owner()).orThrow();
    ActSheets sheets = new ActSheets(Words.in(terminal.language().locale()));
    terminal.print(options.format(), outcome, () -> sheets.of(outcome));
    return 0;
  }
}
