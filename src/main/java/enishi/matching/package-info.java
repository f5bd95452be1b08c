/**
 * Needs, proposals and contracts: who fits a need and who can introduce them, how several needs are
 * filled at once, who carries a project's matching, and the funnel from people to contracts.
 */
@NullMarked
package enishi.matching;

import org.jspecify.annotations.NullMarked;
