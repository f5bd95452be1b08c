package enishi.ledger;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi kpi}: a KPI ledger with its rates worked out again. */
@Command(name = "kpi", description = "A KPI ledger: recomputed rates, and which do not follow")
public final class KpiCommand implements Callable<Integer> {
  private final Supplier<Kpis> kpis;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--ledger",
      required = true,
      paramLabel = "NAME",
      description = "Which ledger, for example \"錦江町 MIRAI\"")
  private String ledger = "";

  public KpiCommand(Supplier<Kpis> kpis, Clock clock, Terminal terminal) {
    this.kpis = kpis;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    KpiLedger answer = kpis.get().find(new KpiQuery(ledger, options.asOf(clock)), Asker.owner());
    LedgerWords words = new LedgerWords(terminal.phrases("ledger"));
    terminal.print(options.format(), answer, () -> new KpiSheets(words).of(answer));
    return 0;
  }
}
