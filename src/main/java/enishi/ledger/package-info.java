/** KPI ledgers whose rates are worked out again, and claims of documents that disagree. */
@NullMarked
package enishi.ledger;

import org.jspecify.annotations.NullMarked;
