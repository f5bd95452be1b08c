package enishi.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody under one person in a referral tree, and what each would rest on without that person.
 *
 * @param top the person whose branch it is
 * @param referrer who stands above the top; null where nobody does
 * @param restingOnly how many would rest on nothing else
 * @param mayReparent whether the asker may choose another referrer for them
 */
public record BranchReview(
    LocalDate asOf,
    Id project,
    String projectName,
    ReferralTree.Node top,
    @Nullable Voucher referrer,
    int restingOnly,
    boolean mayReparent,
    List<Entry> entries) {
  public BranchReview {
    entries = List.copyOf(entries);
  }

  /**
   * One person of the branch.
   *
   * @param node the place in the tree, numbered as there
   * @param others the members who vouch for them without the top
   * @param event where they met a member, null beside a person whom the asker may not see
   */
  public record Entry(
      ReferralTree.Node node,
      Basis basis,
      List<Voucher> others,
      @Nullable Id event,
      @Nullable String eventName) {
    public Entry {
      others = List.copyOf(others);
    }

    /** Whether somebody should look at it: nothing but the top, or nothing at all, holds it. */
    @JsonIgnore
    public boolean isWeak() {
      return basis == Basis.ONLY || (basis == Basis.NOTHING && node.standing().isActive());
    }
  }

  /**
   * A member who vouches.
   *
   * @param person null where the asker may not see that person
   */
  public record Voucher(@Nullable Id person, @Nullable String name, String label) {}
}
