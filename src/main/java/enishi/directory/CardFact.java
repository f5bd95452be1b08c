package enishi.directory;

import enishi.model.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recorded fact on a card.
 *
 * @param kind the fact's word: a tie's, an engagement's, or {@code referral}
 * @param others whom and what it links this thing with
 * @param note role or circumstances in the record's own words
 * @param amount whole yen
 */
record CardFact(
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    String kind,
    List<Value> others,
    @Nullable String note,
    @Nullable Long amount,
    List<Evidence> evidence) {
  CardFact {
    others = List.copyOf(others);
    evidence = List.copyOf(evidence);
  }
}
