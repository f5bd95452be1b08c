package enishi.population;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rungs one person holds in one municipality over time: steps in order of days, no two
 * neighbours alike; before the first, nothing is held. Days are numbers of {@link
 * LocalDate#toEpochDay}, as a nation has tens of millions of steps.
 */
final class Course {
  /** Index: a step; value: its first day. */
  private final int[] days;

  /** Index: a step; bit i of the value is set where rung i + 1 is held. */
  private final int[] masks;

  Course(List<Step> steps) {
    this.days = steps.stream().mapToInt(step -> (int) step.from().toEpochDay()).toArray();
    this.masks = steps.stream().mapToInt(Step::mask).toArray();
  }

  /**
   * From a day on.
   *
   * @param mask bit i is set where rung i + 1 is held
   */
  record Step(LocalDate from, int mask) {}

  int size() {
    return days.length;
  }

  /** How many steps begin on that day or before. */
  int sizeUntil(int day) {
    int place = Arrays.binarySearch(days, day);
    return place >= 0 ? place + 1 : -place - 1;
  }

  int day(int step) {
    return days[step];
  }

  int mask(int step) {
    return masks[step];
  }

  /** The rungs held on that day. */
  int maskOn(LocalDate day) {
    int begun = sizeUntil((int) day.toEpochDay());
    return begun == 0 ? 0 : masks[begun - 1];
  }

  List<Step> steps() {
    return IntStream.range(0, days.length)
        .mapToObj(step -> new Step(LocalDate.ofEpochDay(days[step]), masks[step]))
        .toList();
  }
}
