package enishi.population;

import java.time.LocalDate;
import java.util.List;

/**
 * Which rungs one person holds in one municipality over time.
 *
 * @param steps in order of days, no two neighbours alike; before the first, nothing is held
 */
record Course(List<Step> steps) {
  Course {
    steps = List.copyOf(steps);
  }

  /**
   * From a day on.
   *
   * @param mask bit i is set where rung i + 1 is held
   */
  record Step(LocalDate from, int mask) {}

  /** The rungs held on that day. */
  int maskOn(LocalDate day) {
    int mask = 0;
    for (Step step : steps) {
      if (step.from().isAfter(day)) {
        break;
      }
      mask = step.mask();
    }
    return mask;
  }

  /** The steps up to and with that day. */
  List<Step> until(LocalDate day) {
    return steps.stream().filter(step -> !step.from().isAfter(day)).toList();
  }
}
