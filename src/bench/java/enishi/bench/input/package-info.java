/** What every program measures on: one town's ties, seats and questions as arrays in files. */
@NullMarked
package enishi.bench.input;

import org.jspecify.annotations.NullMarked;
