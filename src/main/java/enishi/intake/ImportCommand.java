package enishi.intake;

import enishi.intake.ImportReport.Outcome;
import enishi.model.ErrorCode;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code enishi import DIR}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Imports a dataset: a folder of CSV or XLSX tables. Good rows count, bad ones are named.")
public final class ImportCommand implements Callable<Integer> {
  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "DIR", description = "The dataset's folder")
  private @Nullable Path folder;

  @Option(names = "--dry-run", description = "Check only, write nothing")
  private boolean rehearse;

  @Option(names = "--strict", description = "Import nothing if there is one problem")
  private boolean strict;

  private final Supplier<Imports> imports;
  private final Terminal terminal;

  public ImportCommand(Supplier<Imports> imports, Terminal terminal) {
    this.imports = imports;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (folder == null) {
      throw new IllegalStateException("no folder");
    }
    ImportReport report;
    try (var bar = new ProgressLine()) {
      report =
          rehearse ? imports.get().rehearse(folder, bar) : imports.get().run(folder, strict, bar);
    }
    terminal.print(options.format(), report, () -> new ImportSheets(terminal).of(report));
    return report.problemCount() > 0 || report.outcome() == Outcome.REFUSED
        ? ErrorCode.IMPORT_PROBLEMS.exitCode()
        : 0;
  }
}
