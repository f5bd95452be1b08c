/** Maximum flow and minimum cut, trust flow, disjoint paths. */
@NullMarked
package enishi.algorithm.flow;

import org.jspecify.annotations.NullMarked;
