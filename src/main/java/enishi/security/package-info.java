/** Who is asking, what they may see, the audit trail. */
@NullMarked
package enishi.security;

import org.jspecify.annotations.NullMarked;
