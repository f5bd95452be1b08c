package enishi.office.backup;

import enishi.security.Asker;
import enishi.store.backup.BackupHeader;
import enishi.store.backup.BackupKey;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code enishi backup FILE}, also while the server runs. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes everything in the store, as of one moment, into a file.",
      "With a key it is encrypted; without one it shows personal data to whoever has the file."
    })
public final class BackupCommand implements Callable<Integer> {
  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Mixin private KeyOption key = new KeyOption();

  @Parameters(paramLabel = "FILE", description = "The new file; one that is there is replaced")
  private Path file = Path.of("");

  private final Supplier<Backups> backups;
  private final Terminal terminal;

  public BackupCommand(Supplier<Backups> backups, Terminal terminal) {
    this.backups = backups;
    this.terminal = terminal;
  }

  /** What was written. */
  record Written(String file, long bytes, long millis, boolean encrypted, BackupHeader header) {}

  @Override
  public Integer call() {
    Backups door = backups.get();
    BackupKey secret = key.key(door.settings());
    long begin = System.nanoTime();
    BackupHeader header;
    try (var line = new CopyLine()) {
      header = door.write(file, secret, line, Asker.owner());
    }
    var written =
        new Written(
            file.toString(),
            bytes(),
            (System.nanoTime() - begin) / 1_000_000,
            secret != null,
            header);
    terminal.print(options.format(), written, () -> List.of(sheet(written)));
    return 0;
  }

  private static Sheet sheet(Written written) {
    List<String> notes = new ArrayList<>();
    if (!written.encrypted()) {
      notes.add(
          "It is not encrypted: whoever has the file reads personal data and secrets."
              + " Maybe give --key-file FILE.");
    }
    notes.add("Try it out: enishi drill " + written.file());
    BackupHeader header = written.header();
    return new Sheet(
        "",
        List.of("file", "revision", "nodes", "relationships", "bytes", "ms"),
        List.of(
            List.of(
                written.file(),
                String.valueOf(header.revision()),
                String.valueOf(header.nodes()),
                String.valueOf(header.relationships()),
                String.valueOf(written.bytes()),
                String.valueOf(written.millis()))),
        notes);
  }

  private long bytes() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
