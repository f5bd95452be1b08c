/** The words of the domain as records, enums and sealed types; ids; the one exception type. */
@NullMarked
package enishi.model;

import org.jspecify.annotations.NullMarked;
