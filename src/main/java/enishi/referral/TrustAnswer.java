package enishi.referral;

import enishi.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether trust reaches a person, and why.
 *
 * @param distance referrals from the nearest founder, null where no way leads there
 * @param capacity how much trust the person could take in; 0 where no way leads there
 * @param path why it does: whom it flows through, from a founder to the person
 * @param exhausted why it does not: on every way there is one of these, who have nothing left to
 *     pass on; empty where no way leads there at all
 */
public record TrustAnswer(
    boolean accepted,
    @Nullable Integer distance,
    int capacity,
    List<Through> path,
    List<Through> exhausted) {
  public TrustAnswer {
    path = List.copyOf(path);
    exhausted = List.copyOf(exhausted);
  }

  /**
   * Somebody whom trust flows through.
   *
   * @param who null where the asker may not see the person
   * @param whoLabel the name, or words in its place
   * @param capacity how much trust they take in: one for themselves, the rest to pass on
   */
  public record Through(
      @Nullable Id who, @Nullable String whoName, String whoLabel, int distance, int capacity) {}
}
