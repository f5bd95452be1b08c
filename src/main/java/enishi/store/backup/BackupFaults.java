package enishi.store.backup;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;

/** What can be wrong with a file that should be a backup, in words. */
final class BackupFaults {
  private BackupFaults() {}

  static EnishiException notABackup(String file) {
    return badInput(
        "the file (%s) is no backup of Enishi, expected one that `enishi backup` wrote.%n"
            + "Maybe another file was meant: enishi backups lists them.",
        file);
  }

  static EnishiException newer(String file, String format) {
    return badInput(
        "the backup (%s) has the format %s, and this Enishi reads up to %d.%n"
            + "Maybe restore it with the Enishi that wrote it, or a newer one.",
        file, format, BackupHeader.FORMAT);
  }

  static EnishiException truncated(String file) {
    return badInput(
        "the backup (%s) ends before its end: it was cut off or is still being written.%n"
            + "Maybe copy it again from where it was taken, or take an earlier one.",
        file);
  }

  static EnishiException altered(String file, String how) {
    return badInput(
        "the backup (%s) was altered or damaged: %s.%n"
            + "Maybe copy it again from where it was taken, or take an earlier one.",
        file, how);
  }

  static EnishiException needsKey(String file) {
    return badInput(
        "the backup (%s) is encrypted and no key was given.%n"
            + "Maybe give --key-file FILE, or set ENISHI_BACKUP_KEY.",
        file);
  }
}
