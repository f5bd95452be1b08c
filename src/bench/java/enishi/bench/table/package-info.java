/** What was measured, checked for equal quality and set side by side. */
@NullMarked
package enishi.bench.table;

import org.jspecify.annotations.NullMarked;
