/** Communities of a graph by the Leiden method, and how to compare and follow them. */
@NullMarked
package enishi.algorithm.community;

import org.jspecify.annotations.NullMarked;
