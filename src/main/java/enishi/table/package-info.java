/** Rows in and out: CSV and XLSX in any Japanese encoding, streamed. */
@NullMarked
package enishi.table;

import org.jspecify.annotations.NullMarked;
