/**
 * Who may join a referral-only project (紹介制), by which route, on which evidence, and how to get
 * there.
 */
@NullMarked
package enishi.referral;

import org.jspecify.annotations.NullMarked;
