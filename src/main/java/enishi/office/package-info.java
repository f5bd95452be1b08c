/** Keeping this Enishi: its state in figures, its accounts and their tokens. */
@NullMarked
package enishi.office;

import org.jspecify.annotations.NullMarked;
