/** Assignments in bipartite graphs. */
@NullMarked
package enishi.algorithm.matching;

import org.jspecify.annotations.NullMarked;
