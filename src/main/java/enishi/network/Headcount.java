package enishi.network;

import java.util.Arrays;
import java.util.List;

/** How many distinct persons take part in something on each day. Immutable. */
final class Headcount {
  /** days[i] = a day on which the number changes, ascending. */
  private final int[] days;

  /** counts[i] = persons from days[i] on, until days[i + 1]. */
  private final int[] counts;

  private Headcount(int[] days, int[] counts) {
    this.days = days;
    this.counts = counts;
  }

  /** Persons who have begun; those who ended still count. */
  static Headcount ofBegun(List<Participation> sortedByPerson) {
    long[] changes = new long[sortedByPerson.size()];
    int size = 0;
    int person = -1;
    for (Participation part : sortedByPerson) {
      if (part.person() != person && part.isDated()) {
        person = part.person();
        changes[size++] = change(part.start(), 1);
      }
    }
    return of(Arrays.copyOf(changes, size));
  }

  /** Persons who have begun and not yet ended. */
  static Headcount ofPresent(List<Participation> sortedByPerson) {
    long[] changes = new long[2 * sortedByPerson.size()];
    int size = 0;
    int i = 0;
    while (i < sortedByPerson.size()) {
      Participation part = sortedByPerson.get(i++);
      int last = part.last();
      while (i < sortedByPerson.size()
          && sortedByPerson.get(i).person() == part.person()
          && sortedByPerson.get(i).start() <= last) {
        last = Math.max(last, sortedByPerson.get(i++).last());
      }
      if (part.isDated()) {
        changes[size++] = change(part.start(), 1);
        if (last != Day.NEVER) {
          changes[size++] = change(last + 1, -1);
        }
      }
    }
    return of(Arrays.copyOf(changes, size));
  }

  int on(int day) {
    int found = Arrays.binarySearch(days, day);
    int step = found >= 0 ? found : -found - 2;
    return step < 0 ? 0 : counts[step];
  }

  private static long change(int day, int by) {
    return ((long) day << 2) | (by + 1);
  }

  private static Headcount of(long[] changes) {
    Arrays.sort(changes);
    int[] days = new int[changes.length];
    int[] counts = new int[changes.length];
    int steps = 0;
    int count = 0;
    for (long change : changes) {
      int day = (int) (change >> 2);
      count += (int) (change & 3) - 1;
      if (steps == 0 || days[steps - 1] != day) {
        days[steps++] = day;
      }
      counts[steps - 1] = count;
    }
    return new Headcount(Arrays.copyOf(days, steps), Arrays.copyOf(counts, steps));
  }
}
