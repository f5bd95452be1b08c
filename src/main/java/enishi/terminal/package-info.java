/** What all commands share: options, output as table, JSON or CSV. */
@NullMarked
package enishi.terminal;

import org.jspecify.annotations.NullMarked;
