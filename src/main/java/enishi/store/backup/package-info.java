/** The file that a backup is: its header, its sealed chunks, its lines. Knows no Neo4j server. */
@NullMarked
package enishi.store.backup;

import org.jspecify.annotations.NullMarked;
