package enishi.population;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a figure.
 *
 * @param from the earlier day of a movement; null for a count
 * @param total how many there are in all; null where hidden
 * @param hidden whether there are too few of them to be listed for a researcher; then the rest says
 *     nothing
 * @param people at most 500, in order of their ids
 */
public record PeopleOnRung(
    Heading heading,
    Movement.Place place,
    @Nullable LocalDate from,
    Movement.@Nullable Place before,
    @Nullable Integer total,
    boolean hidden,
    List<One> people) {
  public PeopleOnRung {
    people = List.copyOf(people);
  }

  /**
   * A person.
   *
   * @param lapsesOn the last day of the rung; null while it lasts without end, and without a rung
   * @param facts how many facts hold the rung
   */
  public record One(Id person, String personName, @Nullable LocalDate lapsesOn, int facts) {}
}
