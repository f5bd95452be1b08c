package enishi.office.backup;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code enishi backups}. */
@Command(
    name = "backups",
    mixinStandardHelpOptions = true,
    description = "Lists the backups in ENISHI_BACKUP_DIRECTORY, newest first.")
public final class BackupsCommand implements Callable<Integer> {
  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  private final Supplier<Backups> backups;
  private final Terminal terminal;

  public BackupsCommand(Supplier<Backups> backups, Terminal terminal) {
    this.backups = backups;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Backups door = backups.get();
    List<KeptBackup> list = door.list(Asker.owner());
    terminal.print(options.format(), list, () -> List.of(sheet(door, list)));
    return 0;
  }

  private static Sheet sheet(Backups door, List<KeptBackup> list) {
    List<String> notes = new ArrayList<>();
    door.failureSince().ifPresent(f -> notes.add("Failed at %s: %s".formatted(f.at(), f.words())));
    if (list.isEmpty()) {
      notes.add("No backup in %s yet.".formatted(door.settings().directory()));
    }
    return new Sheet(
        "",
        List.of("backup", "taken at", "revision", "bytes", "encrypted", "version"),
        list.stream()
            .map(
                b ->
                    List.of(
                        b.name(),
                        b.header().takenAt(),
                        String.valueOf(b.header().revision()),
                        String.valueOf(b.bytes()),
                        b.header().isEncrypted() ? "yes" : "no",
                        b.header().version()))
            .toList(),
        notes);
  }
}
