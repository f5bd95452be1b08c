package enishi.population;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who moved between the rungs of a municipality from one date to another, and how long it took.
 * Counts that are hidden are null.
 *
 * @param from the earlier date
 * @param rungs the places of the matrix: 0 is no rung, then the rungs, lowest first
 * @param matrix index: the place on {@code from}; value: how many of those were in each place on
 *     the later date. Nobody is counted who had no rung on both.
 * @param entries how often somebody got a first rung after {@code from}, up to the later date
 * @param reentries how often somebody got a rung again after having had none
 * @param exits how often somebody lost their last rung
 * @param ups how often somebody who had a rung got to a higher one
 * @param downs how often somebody fell to a lower one
 * @param passages from rung to rung
 * @param retention how long people stay, by how they came
 * @param hiddenCells how many counts are hidden
 */
public record Movement(
    Heading heading,
    LocalDate from,
    List<Place> rungs,
    List<List<@Nullable Integer>> matrix,
    @Nullable Integer entries,
    @Nullable Integer reentries,
    @Nullable Integer exits,
    @Nullable Integer ups,
    @Nullable Integer downs,
    List<Passage> passages,
    List<Retention> retention,
    int hiddenCells) {
  public Movement {
    rungs = List.copyOf(rungs);
    matrix = List.copyOf(matrix);
    passages = List.copyOf(passages);
    retention = List.copyOf(retention);
  }

  /** A rung, or 0 for none. */
  public record Place(int tier, String label, String labelEn) {}

  /**
   * From first reaching a rung to first reaching the next or a higher one; those who have not yet
   * are counted as long as they were watched, those who reached both on one day are left out.
   *
   * @param people who reached the lower one first
   * @param moved how many of them have moved up
   * @param atOnce how many reached the higher one on the same day
   * @param medianDays days after which half have moved (Kaplan–Meier); null where fewer ever do
   */
  public record Passage(
      int tier,
      int next,
      @Nullable Integer people,
      @Nullable Integer moved,
      @Nullable Integer atOnce,
      @Nullable Integer medianDays) {}

  /**
   * How long people stay who came in by one kind of involvement, until they first have no rung.
   *
   * @param channel the kind's word; {@code all} for everybody
   * @param people how many came in so
   * @param left how many have since had no rung
   * @param medianDays days after which half have left; null where fewer ever do
   * @param points the curve (Kaplan–Meier) with intervals of 95 %; where small counts are hidden,
   *     at days between which enough people left, and none after the last of those
   */
  public record Retention(
      String channel,
      String label,
      String labelEn,
      @Nullable Integer people,
      @Nullable Integer left,
      @Nullable Integer medianDays,
      List<Point> points) {
    public Retention {
      points = List.copyOf(points);
    }
  }

  /**
   * From this day on.
   *
   * @param days since they came
   * @param atRisk how many were still watched; null where small counts are hidden
   * @param share 0..1 who have not left
   */
  public record Point(int days, @Nullable Integer atRisk, double share, double low, double high) {}
}
