/** The benchmarks: made-up towns, Enishi and its rivals side by side, and a load test. */
@NullMarked
package enishi.bench;

import org.jspecify.annotations.NullMarked;
