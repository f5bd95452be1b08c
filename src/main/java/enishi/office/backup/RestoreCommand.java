package enishi.office.backup;

import enishi.store.Store;
import enishi.store.StoreSettings;
import enishi.store.backup.BackupHeader;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code enishi restore FILE}. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Fills an empty store from a backup: name a new directory or an empty server with --store.",
      "The whole file is checked first; cut off at any moment, the store is empty or whole."
    })
public final class RestoreCommand implements Callable<Integer> {
  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Mixin private KeyOption key = new KeyOption();

  @Parameters(paramLabel = "FILE", description = "What `enishi backup` wrote")
  private Path file = Path.of("");

  private final Supplier<StoreSettings> place;
  private final Supplier<BackupSettings> settings;
  private final Terminal terminal;

  public RestoreCommand(
      Supplier<StoreSettings> place, Supplier<BackupSettings> settings, Terminal terminal) {
    this.place = place;
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BackupHeader header;
    try (var line = new CopyLine()) {
      header = Store.restore(place.get(), file, key.key(settings.get()), line);
    }
    terminal.print(options.format(), header, () -> List.of(sheet(header)));
    return 0;
  }

  private Sheet sheet(BackupHeader header) {
    List<String> notes = new ArrayList<>();
    if (key.isGivenInVain(header)) {
      notes.add(KeyOption.VAIN);
    }
    notes.add("Persons who were erased after that moment are back: erase them again.");
    notes.add("Accounts, passwords and tokens are those of that moment.");
    notes.add(
        "The audit trail is checked under its own key: copy the file audit-key from beside the old"
            + " store, or set ENISHI_AUDIT_KEY as it was.");
    return new Sheet(
        "",
        List.of("restored", "taken at", "by version", "revision", "nodes", "relationships"),
        List.of(
            List.of(
                file.toString(),
                header.takenAt(),
                header.version(),
                String.valueOf(header.revision()),
                String.valueOf(header.nodes()),
                String.valueOf(header.relationships()))),
        notes);
  }
}
