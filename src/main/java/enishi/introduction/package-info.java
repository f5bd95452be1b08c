/**
 * Warm introduction paths: whom to ask to be introduced, on what evidence, and what else there is.
 */
@NullMarked
package enishi.introduction;

import org.jspecify.annotations.NullMarked;
