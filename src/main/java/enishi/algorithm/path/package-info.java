/** Best simple paths, with and without a hop limit; hop distances and reach. */
@NullMarked
package enishi.algorithm.path;

import org.jspecify.annotations.NullMarked;
