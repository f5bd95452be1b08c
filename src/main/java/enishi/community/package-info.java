/** The network of people from above: its communities, and the people who hold it together. */
@NullMarked
package enishi.community;

import org.jspecify.annotations.NullMarked;
