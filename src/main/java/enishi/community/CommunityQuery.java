package enishi.community;

import static enishi.model.EnishiException.badInput;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Into which communities does the network fall on a day?
 *
 * @param from an earlier day whose labels are kept and whose communities are compared; null for
 *     none
 * @param resolution γ of modularity, above 0 up to {@value #HIGHEST_RESOLUTION}: higher gives more
 *     and smaller communities
 * @param seed decides what is left to chance
 */
public record CommunityQuery(
    LocalDate asOf, @Nullable LocalDate from, double resolution, long seed) {
  static final double HIGHEST_RESOLUTION = 100;

  public CommunityQuery {
    if (!(resolution > 0 && resolution <= HIGHEST_RESOLUTION)) {
      throw badInput(
          "resolution (%s) is not a number above 0 up to %s.%n"
              + "Maybe 1; 2 gives smaller communities, 0.5 larger ones.",
          resolution, HIGHEST_RESOLUTION);
    }
    if (from != null && from.isAfter(asOf)) {
      throw badInput("from (%s) is after as-of (%s), expected an earlier day", from, asOf);
    }
  }

  /** The same of the earlier day alone. */
  CommunityQuery at(LocalDate day) {
    return new CommunityQuery(day, null, resolution, seed);
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "%s resolution %s seed %d%s"
        .formatted(asOf, resolution, seed, from == null ? "" : " from " + from);
  }
}
