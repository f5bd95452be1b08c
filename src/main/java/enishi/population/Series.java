package enishi.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many persons stood on each rung at the end of each month.
 *
 * @param rungs the rungs, lowest first
 * @param months the earliest first; the last one is the as-of day itself
 * @param hiddenCells how many counts are hidden; those are null
 */
public record Series(
    Heading heading, List<Movement.Place> rungs, List<Month> months, int hiddenCells) {
  public Series {
    rungs = List.copyOf(rungs);
    months = List.copyOf(months);
  }

  /**
   * One day.
   *
   * @param people on any rung; null where hidden
   * @param tiers index: a rung, the lowest first; value: persons, null where hidden
   */
  public record Month(LocalDate on, @Nullable Integer people, List<@Nullable Integer> tiers) {
    public Month {
      tiers = Collections.unmodifiableList(new ArrayList<>(tiers));
    }
  }
}
