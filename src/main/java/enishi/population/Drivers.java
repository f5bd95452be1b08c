package enishi.population;

import enishi.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * After which events, organizations, projects and introducers people reached a higher rung than
 * ever before, beside what the same people's rises would give if the day of contact were any other
 * day. An association, not a cause.
 *
 * @param days how many days after contact a rise counts
 * @param leastPeople how many people must have had contact for a thing to be looked at
 * @param tested how many things were looked at; their p-values are adjusted together
 * @param drivers the surest first, then those of which it is hidden how many rose
 * @param hiddenCells how many counts are hidden
 */
public record Drivers(
    Heading heading, int days, int leastPeople, int tested, List<Driver> drivers, int hiddenCells) {
  public Drivers {
    drivers = List.copyOf(drivers);
  }

  /**
   * One thing.
   *
   * @param id null for a person whom the asker may not see
   * @param kind event, organization, project, need or person
   * @param people who had contact with it, each by their first contact
   * @param rose how many of them reached a higher rung within the days after; null where hidden,
   *     and all that follows from it with it
   * @param expected how many would have if the day of contact were any other
   * @param p the chance of at least so many if so (exact, Poisson-binomial)
   * @param adjusted the same, adjusted for all that were tested (Holm)
   * @param stands whether the adjusted chance is at most 0.05
   */
  public record Driver(
      @Nullable Id id,
      @Nullable String name,
      String kind,
      int people,
      @Nullable Integer rose,
      double expected,
      @Nullable Double p,
      @Nullable Double adjusted,
      @Nullable Boolean stands) {}
}
