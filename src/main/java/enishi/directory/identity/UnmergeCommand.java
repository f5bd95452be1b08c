package enishi.directory.identity;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code enishi unmerge [MERGE]}. */
@Command(
    name = "unmerge",
    description = "Takes a merge back, so that everything is as before; without one, lists them.")
public final class UnmergeCommand implements Callable<Integer> {
  private final Supplier<Identities> identities;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "MERGE", arity = "0..1", description = "Which, as listed")
  private @Nullable String merge;

  public UnmergeCommand(Supplier<Identities> identities, Terminal terminal) {
    this.identities = identities;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Merge> all =
        merge == null
            ? identities.get().listMerges(Asker.owner())
            : List.of(identities.get().unmerge(merge, Asker.owner()));
    terminal.print(
        options.format(),
        all,
        () -> List.of(IdentitySheets.merges(all, terminal.phrases("directory"))));
    return 0;
  }
}
