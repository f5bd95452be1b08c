/**
 * A simple reading of the rules, straight from their text and apart from the program's own code:
 * what the program answers is held against it.
 */
@NullMarked
package enishi.oracle;

import org.jspecify.annotations.NullMarked;
