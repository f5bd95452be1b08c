/** Kernels on the graph, one room each; no domain words, no input or output, no clock. */
@NullMarked
package enishi.algorithm;

import org.jspecify.annotations.NullMarked;
