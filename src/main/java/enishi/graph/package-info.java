/**
 * The graph at one moment: immutable arrays, the table between vertices and ids, and its read-only
 * JGraphT face.
 */
@NullMarked
package enishi.graph;

import org.jspecify.annotations.NullMarked;
