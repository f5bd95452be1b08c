package enishi.intake;

import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code enishi undo-import ID}. */
@Command(
    name = "undo-import",
    mixinStandardHelpOptions = true,
    description = "Takes an import back; what it had replaced counts again.")
public final class UndoImportCommand implements Callable<Integer> {
  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "ID", description = "The import, for example import-3")
  private String id = "";

  private final Supplier<Imports> imports;
  private final Terminal terminal;

  public UndoImportCommand(Supplier<Imports> imports, Terminal terminal) {
    this.imports = imports;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ImportSummary summary = imports.get().undo(id);
    terminal.print(
        options.format(), summary, () -> new ImportSheets(terminal).of(List.of(summary)));
    return 0;
  }
}
