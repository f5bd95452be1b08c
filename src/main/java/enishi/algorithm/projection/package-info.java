/** From people in groups to people who share groups. */
@NullMarked
package enishi.algorithm.projection;

import org.jspecify.annotations.NullMarked;
