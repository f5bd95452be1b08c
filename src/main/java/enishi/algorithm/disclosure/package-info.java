/** Which counts of published tables stay hidden, so that small ones cannot be worked out. */
@NullMarked
package enishi.algorithm.disclosure;

import org.jspecify.annotations.NullMarked;
