package enishi.population;

import static enishi.model.EnishiException.badInput;

import enishi.security.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The door to movement: counts month by month, and who moved between two dates. Named are no
 * persons, so nothing is recorded.
 */
public final class Movements {
  static final int DEFAULT_MONTHS = 36;
  private static final int MAX_MONTHS = 240;

  private final PopulationDesk desk;

  public Movements(PopulationDesk desk) {
    this.desk = desk;
  }

  /** Throws as {@link Populations#find}, bad-input where {@code from} is after the as-of day. */
  public Movement find(PopulationQuery query, LocalDate from, Asker asker) {
    return between(desk.open(query, asker), from);
  }

  static Movement between(PopulationDesk.Opened opened, LocalDate from) {
    if (from.isAfter(opened.asOf())) {
      throw badInput("from (%s) is after asOf (%s), expected an earlier day.", from, opened.asOf());
    }
    return new Hiding(opened.suppressBelow())
        .movement(
            new MovementCount(opened.ladder(), from, opened.asOf(), counted(opened))
                .count(opened.heading()));
  }

  /**
   * The last day of each month, and the as-of day.
   *
   * @param months how many, 1 to 240
   */
  public Series series(PopulationQuery query, int months, Asker asker) {
    if (months < 1 || months > MAX_MONTHS) {
      throw badInput("months (%d) must be 1 to %d", months, MAX_MONTHS);
    }
    PopulationDesk.Opened opened = desk.open(query, asker);
    return new Hiding(opened.suppressBelow())
        .series(
            series(opened.heading(), opened.ladder(), counted(opened), months),
            opened.ladder().typology());
  }

  static Series series(Heading heading, Ladder ladder, List<Involvements.Of> counted, int months) {
    List<LocalDate> days = days(heading.asOf(), months);
    int[] numbers = days.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
    int[][] tiers = new int[days.size()][ladder.rungs().size()];
    int[] people = new int[days.size()];
    for (Involvements.Of one : counted) {
      Course course = one.course();
      int mask = 0;
      int next = 0;
      for (int day = 0; day < days.size(); day++) {
        while (next < course.size() && course.day(next) <= numbers[day]) {
          mask = course.mask(next++);
        }
        if (mask != 0) {
          people[day]++;
          add(ladder, mask, tiers[day]);
        }
      }
    }
    return new Series(
        heading,
        ladder.rungs().stream()
            .map(rung -> new Movement.Place(rung.tier(), rung.label(), rung.labelEn()))
            .toList(),
        IntStream.range(0, days.size())
            .mapToObj(
                i ->
                    new Series.Month(
                        days.get(i), people[i], IntStream.of(tiers[i]).boxed().toList()))
            .toList(),
        0);
  }

  private static void add(Ladder ladder, int mask, int[] tiers) {
    if (!ladder.typology()) {
      tiers[ladder.tier(mask) - 1]++;
      return;
    }
    for (int rung = 0; rung < tiers.length; rung++) {
      tiers[rung] += (mask >> rung) & 1;
    }
  }

  private static List<LocalDate> days(LocalDate asOf, int months) {
    List<LocalDate> days = new ArrayList<>();
    for (int back = months - 1; back > 0; back--) {
      days.add(asOf.withDayOfMonth(1).minusMonths(back - 1L).minusDays(1));
    }
    days.add(asOf);
    return days;
  }

  static List<Involvements.Of> counted(PopulationDesk.Opened opened) {
    return opened.all().of().stream().filter(one -> opened.counts(one.person())).toList();
  }
}
