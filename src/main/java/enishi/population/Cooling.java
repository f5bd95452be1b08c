package enishi.population;

import enishi.model.EngagementKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose rung ends soon, the strongest connection first.
 *
 * @param days how many days ahead
 * @param total how many there are in all; null where hidden
 * @param hidden whether there are too few of them, or of the rest, to be listed where small counts
 *     are hidden; then the rest says nothing
 * @param people at most 200
 */
public record Cooling(
    Heading heading, int days, @Nullable Integer total, boolean hidden, List<One> people) {
  public Cooling {
    people = List.copyOf(people);
  }

  /**
   * A person.
   *
   * @param lapsesOn the last day on which the rung is held
   * @param strength 0..1; null where nothing counts
   * @param kind what holds the rung last; the same again would keep it
   * @param objectName what that was done with
   */
  public record One(
      Id person,
      String personName,
      int tier,
      String label,
      String labelEn,
      LocalDate lapsesOn,
      long daysLeft,
      @Nullable Double strength,
      EngagementKind kind,
      String objectName) {}
}
