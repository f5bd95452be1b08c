/** Who sits with whom. */
@NullMarked
package enishi.algorithm.seating;

import org.jspecify.annotations.NullMarked;
