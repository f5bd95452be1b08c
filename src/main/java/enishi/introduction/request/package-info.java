/**
 * The request that three people agree to: who is asked in turn, what each may see of it, and what
 * came of it.
 */
@NullMarked
package enishi.introduction.request;

import org.jspecify.annotations.NullMarked;
