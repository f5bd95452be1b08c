/**
 * Every number of our own choice with its meaning, range and source; what would change with another
 * one; who changed it when, and the way back.
 */
@NullMarked
package enishi.office.settings;

import org.jspecify.annotations.NullMarked;
