/** Ladders of relationship population: tiers of persons, and how many stand on each rung. */
@NullMarked
package enishi.population;

import org.jspecify.annotations.NullMarked;
