package enishi.intake;

import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code enishi imports}. */
@Command(
    name = "imports",
    mixinStandardHelpOptions = true,
    description = "Lists the imports, oldest first.")
public final class ImportsCommand implements Callable<Integer> {
  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  private final Supplier<Imports> imports;
  private final Terminal terminal;

  public ImportsCommand(Supplier<Imports> imports, Terminal terminal) {
    this.imports = imports;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<ImportSummary> list = imports.get().list();
    terminal.print(options.format(), list, () -> new ImportSheets(terminal).of(list));
    return 0;
  }
}
