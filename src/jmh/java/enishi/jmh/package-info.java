/** Microbenchmarks of the kernels. */
@NullMarked
package enishi.jmh;

import org.jspecify.annotations.NullMarked;
