/** The load test: a steady stream of questions to a running Enishi, and how long answers took. */
@NullMarked
package enishi.bench.load;

import org.jspecify.annotations.NullMarked;
