/** Main, settings, wiring and the root command; nobody uses this room. */
@NullMarked
package enishi;

import org.jspecify.annotations.NullMarked;
