package enishi.referral;

import enishi.model.EngagementKind;
import enishi.model.Id;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A member whose part in an event is recorded beforehand, and how close the candidate is to them.
 *
 * @param strength 0..1, null where nothing is recorded between the two
 */
record Guest(Id member, EngagementKind kind, @Nullable Double strength) {
  static final Comparator<Guest> CLOSEST_FIRST =
      Comparator.comparingDouble(Guest::closeness).reversed().thenComparing(Guest::member);

  /** The strength, below every other where nothing is recorded. */
  double closeness() {
    return strength == null ? -1 : strength;
  }
}
