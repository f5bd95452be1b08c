/**
 * The showcase dataset: how its fictional people are made from a seed, and what holds it to the
 * published figures.
 */
@NullMarked
package enishi.showcase;

import org.jspecify.annotations.NullMarked;
