package enishi.directory.identity;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi duplicates [--kind person] [--limit 50] [--never ID ID]}. */
@Command(
    name = "duplicates",
    description = "Who may be one person or organization, and why; nothing is merged by it.")
public final class DuplicatesCommand implements Callable<Integer> {
  private final Supplier<Identities> identities;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--kind", paramLabel = "KIND", description = "Only person, or organization")
  private @Nullable String kind;

  @Option(names = "--limit", description = "At most so many pairs (default: ${DEFAULT-VALUE})")
  private int limit = 50;

  @Option(
      names = "--never",
      arity = "2",
      paramLabel = "ID",
      description = "These two are never the same; says so first")
  private List<String> never = List.of();

  public DuplicatesCommand(Supplier<Identities> identities, Terminal terminal) {
    this.identities = identities;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!never.isEmpty()) {
      identities.get().never(Id.parse(never.getFirst()), Id.parse(never.getLast()), Asker.owner());
    }
    EntityKind wanted = kind == null ? null : EntityKind.parse(kind);
    Suggestions found = identities.get().list(wanted, limit, Asker.owner());
    terminal.print(
        options.format(),
        found,
        () -> List.of(IdentitySheets.suggestions(found, terminal.phrases("directory"))));
    return 0;
  }
}
