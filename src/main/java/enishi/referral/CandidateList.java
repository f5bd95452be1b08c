package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Candidates with their verdicts, a page of them. Whom the asker may not see is neither listed nor
 * counted.
 *
 * @param from where the candidates were taken from
 * @param maxHops a member counts as within reach over at most so many connections
 * @param total how many candidates there are, of every verdict
 * @param counts how many of each verdict
 * @param unknown how many persons of a list nobody describes, as far as the asker may know; 0 for
 *     other pools
 * @param verdict the verdict that was asked for, null for all
 * @param next the cursor of the next page, null on the last one
 */
public record CandidateList(
    LocalDate asOf,
    Id project,
    String projectName,
    String from,
    int maxHops,
    int total,
    Map<String, Integer> counts,
    int unknown,
    @Nullable Verdict verdict,
    CandidateOrder order,
    List<Candidate> candidates,
    @Nullable Id next) {
  public CandidateList {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    candidates = List.copyOf(candidates);
  }
}
