package enishi.office.backup;

import enishi.store.backup.BackupHeader;
import enishi.store.backup.BackupKey;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The key of a backup as a command takes it. */
final class KeyOption {
  /** What to say of a file that has no use for the key. */
  static final String VAIN =
      "The file is not encrypted, so the key proved nothing: trust it as far as its place.";

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "A text file with the key on one line (default: ENISHI_BACKUP_KEY)")
  private @Nullable Path file;

  /** The file's key, else the settings'; null where neither says one. */
  @Nullable BackupKey key(BackupSettings settings) {
    return file == null ? settings.key() : BackupKey.ofFile(file);
  }

  /** Whether a key was named for a file that anybody could have written. */
  boolean isGivenInVain(BackupHeader header) {
    return file != null && !header.isEncrypted();
  }
}
