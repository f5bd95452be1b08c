package enishi.population;

import enishi.model.Id;
import java.time.LocalDate;

/**
 * What an answer about a population rests on.
 *
 * @param version of the ladder
 * @param provisional whether the ladder is a draft
 * @param ours whether the numbers behind it are our setting
 * @param partial whether only the persons are counted whom the asker may see
 * @param suppressBelow counts of fewer persons are hidden, and those they could be worked out from;
 *     0 hides none
 */
public record Heading(
    LocalDate asOf,
    Id municipality,
    String municipalityName,
    String ladder,
    int version,
    boolean provisional,
    boolean ours,
    boolean partial,
    int suppressBelow) {
  /** Where no count is hidden. */
  public Heading(
      LocalDate asOf,
      Id municipality,
      String municipalityName,
      String ladder,
      int version,
      boolean provisional,
      boolean ours,
      boolean partial) {
    this(asOf, municipality, municipalityName, ladder, version, provisional, ours, partial, 0);
  }
}
