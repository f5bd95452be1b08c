package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who came into a project by whose referral, as one asker may read it.
 *
 * @param members active members on the day
 * @param unreferred members, also former ones, who joined without a recorded referral and are no
 *     founders
 * @param nodes everybody once, in the order of reading: a branch follows its top at once, founders
 *     stand before those without a recorded referral
 * @param restOnLeft numbers of the members all of whose referrals came from people who left
 */
public record ReferralTree(
    LocalDate asOf,
    Id project,
    String projectName,
    int members,
    int unreferred,
    List<Node> nodes,
    List<Integer> restOnLeft) {
  public ReferralTree {
    nodes = List.copyOf(nodes);
    restOnLeft = List.copyOf(restOnLeft);
  }

  /**
   * One person of the tree. Of a person whom the asker may not see there are no dates.
   *
   * @param number the place in the list of nodes
   * @param parent the number of the member whose referral brought them; null at a top
   * @param person null where the asker may not see that person
   * @param label the name, or words in its place
   * @param founder whether a founder, also one who left
   * @param since the first day of the membership, null for a candidate and where it always was
   * @param state what has become of the referral; null where none is recorded
   * @param referredOn the day of the referral
   * @param depth referrals from the top of the tree
   * @param distance fewest vouchings from an active founder; null where none leads there
   * @param below how many stand below
   */
  public record Node(
      int number,
      @Nullable Integer parent,
      @Nullable Id person,
      @Nullable String name,
      String label,
      boolean fictional,
      Standing standing,
      boolean founder,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable ReferralState state,
      @Nullable LocalDate referredOn,
      @Nullable LocalDate expiresOn,
      @Nullable LocalDate revokedOn,
      int depth,
      @Nullable Integer distance,
      int below) {
    /** Whether it stands at a top, joined without a recorded referral. */
    boolean isUnreferred() {
      return parent == null && !founder;
    }
  }
}
