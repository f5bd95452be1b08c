/**
 * The living network: all facts of one revision, the strength of every connection at a date, and
 * memberships.
 */
@NullMarked
package enishi.network;

import org.jspecify.annotations.NullMarked;
