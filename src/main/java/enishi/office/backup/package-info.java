/** Backups of the store: taken, kept so long, brought back, and tried out. */
@NullMarked
package enishi.office.backup;

import org.jspecify.annotations.NullMarked;
