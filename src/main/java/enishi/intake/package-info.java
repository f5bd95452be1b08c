/** Files to rows to facts, or named problems; imports that can be undone. */
@NullMarked
package enishi.intake;

import org.jspecify.annotations.NullMarked;
