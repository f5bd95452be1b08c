/**
 * One person, one record: which ids may mean one person or organization and why, and the decisions
 * of people to merge them, to take that back, or never to suggest it again.
 */
@NullMarked
package enishi.directory.identity;

import org.jspecify.annotations.NullMarked;
