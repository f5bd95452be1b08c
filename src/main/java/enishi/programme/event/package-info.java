/** Events: who came, what came of it, and who should meet before the next one. */
@NullMarked
package enishi.programme.event;

import org.jspecify.annotations.NullMarked;
