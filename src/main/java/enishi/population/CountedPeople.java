package enishi.population;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a figure.
 *
 * @param figure its kind
 * @param title what the figure counts, in Japanese
 * @param titleEn the same in English
 * @param total the figure: how many there are in all; a movement may count somebody twice; null
 *     where it is hidden
 * @param hidden whether they are not listed because the figure is hidden
 * @param people at most 500, in order of their ids and days
 */
public record CountedPeople(
    Heading heading,
    String figure,
    String title,
    String titleEn,
    @Nullable Integer total,
    boolean hidden,
    List<One> people) {
  public CountedPeople {
    people = List.copyOf(people);
  }

  /**
   * A person.
   *
   * @param on the day of what is counted; null for what is so on the as-of day
   * @param tier the rung on that day, or on the as-of day; 0 for none
   * @param other the rung that it is compared with: before a movement, or under other days; null
   *     where there is none
   * @param lapsesOn the last day of the rung if nothing is added; null while it lasts without end,
   *     and without a rung
   * @param facts how many facts hold the rung
   */
  public record One(
      Id person,
      String personName,
      @Nullable LocalDate on,
      int tier,
      @Nullable Integer other,
      @Nullable LocalDate lapsesOn,
      int facts) {}
}
