/** Statistics of counts and times, each with its source: survival, capture–recapture, tests. */
@NullMarked
package enishi.algorithm.statistics;

import org.jspecify.annotations.NullMarked;
