/** Programmes that bring people to towns: their stays, and what a subsidy pays for them. */
@NullMarked
package enishi.programme;

import org.jspecify.annotations.NullMarked;
