/**
 * The programs that are measured, Enishi among them: each runs in a process of its own, is asked
 * one operation a line and answers with a line of JSON.
 */
@NullMarked
package enishi.bench.rival;

import org.jspecify.annotations.NullMarked;
