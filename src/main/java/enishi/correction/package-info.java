/** What a person may do about what is recorded of them: dispute, disclosure, erasure requests. */
@NullMarked
package enishi.correction;

import org.jspecify.annotations.NullMarked;
