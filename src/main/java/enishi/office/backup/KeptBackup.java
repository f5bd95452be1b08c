package enishi.office.backup;

import enishi.store.backup.BackupHeader;

/**
 * A backup on the shelf, as its file says of itself.
 *
 * @param name of the file
 * @param bytes its size
 */
public record KeptBackup(String name, long bytes, BackupHeader header) {}
