package enishi.population;

import java.time.LocalDate;
import java.util.List;

/**
 * How many persons stood on each rung at the end of each month.
 *
 * @param rungs the rungs, lowest first
 * @param months the earliest first; the last one is the as-of day itself
 */
public record Series(Heading heading, List<Movement.Place> rungs, List<Month> months) {
  public Series {
    rungs = List.copyOf(rungs);
    months = List.copyOf(months);
  }

  /**
   * One day.
   *
   * @param people on any rung
   * @param tiers index: a rung, the lowest first; value: persons
   */
  public record Month(LocalDate on, int people, List<Integer> tiers) {
    public Month {
      tiers = List.copyOf(tiers);
    }
  }
}
