/**
 * Made-up towns of any size: people, what they belong to and attend, written as a dataset that
 * Enishi imports and as the plain arrays that rivals measure on.
 */
@NullMarked
package enishi.bench.town;

import org.jspecify.annotations.NullMarked;
