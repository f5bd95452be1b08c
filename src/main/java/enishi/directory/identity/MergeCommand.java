package enishi.directory.identity;

import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi merge --keep ID --absorb ID}. */
@Command(
    name = "merge",
    description = "Says that two ids mean one person or organization; can be taken back.")
public final class MergeCommand implements Callable<Integer> {
  private final Supplier<Identities> identities;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(
      names = "--keep",
      required = true,
      paramLabel = "ID",
      description = "The id that answers for both")
  private String keep = "";

  @Option(
      names = "--absorb",
      required = true,
      paramLabel = "ID",
      description = "The id that means the same")
  private String absorb = "";

  public MergeCommand(Supplier<Identities> identities, Terminal terminal) {
    this.identities = identities;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Merge merge = identities.get().merge(Id.parse(keep), Id.parse(absorb), Asker.owner());
    terminal.print(
        options.format(),
        merge,
        () -> List.of(IdentitySheets.merges(List.of(merge), terminal.phrases("directory"))));
    return 0;
  }
}
