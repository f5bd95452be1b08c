package enishi.population;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;

/**
 * A municipality's relationship population on a day, by tier.
 *
 * @param version of the ladder
 * @param provisional whether the ladder is a draft
 * @param ours whether the numbers behind it are our setting
 * @param partial whether only the persons whom the asker may see are counted
 * @param people persons on any rung
 * @param tiers persons on each rung, the lowest first
 * @param lapsed persons who stood on a rung before and on none now
 * @param residents persons with something recorded there who are not counted because they live
 *     there
 */
public record Population(
    LocalDate asOf,
    Id municipality,
    String municipalityName,
    String ladder,
    int version,
    boolean provisional,
    boolean ours,
    boolean partial,
    int people,
    List<Count> tiers,
    int lapsed,
    int residents) {
  public Population {
    tiers = List.copyOf(tiers);
  }

  /** One rung and how many persons stand on it. */
  public record Count(int tier, String label, String labelEn, int people) {}
}
