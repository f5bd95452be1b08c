package enishi.bench.town;

import java.time.LocalDate;

/**
 * How large a made-up town is, and from which seed. All counts follow from the people: one
 * municipality for every 400 of them, at most as many as Japan has; an organization for every six,
 * a project for every five, an event for every 37.
 *
 * @param asOf the day before which everything happened
 */
public record TownPlan(int people, long seed, LocalDate asOf) {
  /** Cities, towns and villages of Japan without the wards. */
  private static final int MUNICIPALITIES_OF_JAPAN = 1718;

  private static final int PEOPLE_A_MUNICIPALITY = 400;

  /** A seat is drawn from the whole country, not from the group's municipality, this often. */
  static final double FROM_ELSEWHERE = 0.15;

  static final double ORGANIZATION_FROM_ELSEWHERE = 0.1;

  public TownPlan {
    if (people < 100 || people > 100_000_000) {
      throw new IllegalArgumentException(
          "people (%d) of a town are not between 100 and 100,000,000".formatted(people));
    }
  }

  int municipalities() {
    return Math.clamp(people / PEOPLE_A_MUNICIPALITY, 5, MUNICIPALITIES_OF_JAPAN);
  }

  int organizations() {
    return (int) (people * 0.17);
  }

  int projects() {
    return (int) (people * 0.20);
  }

  int events() {
    return (int) (people * 0.027);
  }

  /** Pairs who say that they know each other, whatever they share. */
  int acquaintances() {
    return (int) (people * 0.02);
  }
}
