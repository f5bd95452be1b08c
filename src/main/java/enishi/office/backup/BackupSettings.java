package enishi.office.backup;

import static enishi.model.EnishiException.badInput;

import enishi.store.backup.BackupKey;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where backups go, when they are taken and how long they are kept.
 *
 * @param at the time of day in Japan; null where they are taken by hand only
 * @param key null leaves them readable to whoever has the file
 */
public record BackupSettings(
    Path directory, @Nullable LocalTime at, Retention keep, @Nullable BackupKey key) {
  /** As they stand in the environment, empty for what is not set. */
  public static BackupSettings parse(String directory, String at, String keep, String key) {
    return new BackupSettings(
        Path.of(directory.isEmpty() ? "backups" : directory).toAbsolutePath().normalize(),
        at.isEmpty() ? null : time(at),
        keep.isEmpty() ? Retention.STANDARD : Retention.parse(keep),
        key.isEmpty() ? null : BackupKey.of(key));
  }

  private static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      throw badInput("enishi.backup.at (%s) must be a time of day in Japan.%nMaybe 03:30", text);
    }
  }
}
