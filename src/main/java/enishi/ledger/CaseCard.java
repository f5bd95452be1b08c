package enishi.ledger;

import enishi.ledger.Comparison.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case and what it is joined to.
 *
 * @param municipality where it was done; null where nobody recorded it
 * @param project what it is here; null likewise
 * @param similar those most like it (ours)
 */
public record CaseCard(
    CaseEntry found,
    @Nullable Subject municipality,
    @Nullable Subject project,
    List<CaseEntry> similar) {
  public CaseCard {
    similar = List.copyOf(similar);
  }
}
