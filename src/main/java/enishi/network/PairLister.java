package enishi.network;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Lists the pairs that the shared facts of one context tie on a day, a pair possibly several times;
 * of a project or an organization only those of whom one has left, because all present ones are
 * worth the same. Never looks at the pairs of a crowd: where more persons share the day of a fact
 * than count, the day is passed over. O(N log N + pairs) time for N parts, O(N) space.
 */
final class PairLister {
  private final SharedContext context;
  private final int asOf;
  private final PairSink sink;

  /** The parts that have begun, sorted by their start. */
  private final Participation[] begun;

  /** present[0..size) = indexes of the parts in {@code begun} that last on the day reached. */
  private final int[] present;

  /** places[index] = place of a part in {@code present}, −1 before it begins. */
  private final int[] places;

  private int size;
  private int next;

  private PairLister(SharedContext context, int asOf, PairSink sink) {
    this.context = context;
    this.asOf = asOf;
    this.sink = sink;
    begun =
        context.parts().stream()
            .filter(part -> part.start() <= asOf)
            .sorted(Comparator.comparingInt(Participation::start))
            .toArray(Participation[]::new);
    present = new int[begun.length];
    places = new int[begun.length];
    Arrays.fill(places, -1);
  }

  static void list(SharedContext context, int asOf, PairSink sink) {
    if (context.parts().size() < 2) {
      return;
    }
    switch (context.kind()) {
      case EVENT, STAY -> listAtOnce(context, asOf, sink);
      case PROJECT, ORGANIZATION -> new PairLister(context, asOf, sink).sweep();
    }
  }

  /** All pairs of a context whose n is the same for every pair. */
  private static void listAtOnce(SharedContext context, int asOf, PairSink sink) {
    if (context.amount(asOf, asOf) == 0) {
      return;
    }
    Participation[] parts = context.parts().toArray(Participation[]::new);
    int lastDay = Day.NONE;
    double amount = 0;
    for (int i = 0; i < parts.length; i++) {
      for (int j = i + 1; j < parts.length; j++) {
        int day =
            parts[i].person() == parts[j].person() ? Day.NONE : parts[i].sharedDay(parts[j], asOf);
        if (day == Day.NONE) {
          continue;
        }
        if (day != lastDay) {
          lastDay = day;
          amount = context.amount(day, asOf);
        }
        sink.add(parts[i].person(), parts[j].person(), amount);
      }
    }
  }

  /** Visits the days on which somebody ended, with who was present then. */
  private void sweep() {
    int[] byLast = byLast();
    int from = 0;
    while (from < byLast.length && begun[byLast[from]].last() < asOf) {
      int day = begun[byLast[from]].last();
      int to = from;
      while (to < byLast.length && begun[byLast[to]].last() == day) {
        to++;
      }
      begin(day);
      double amount = context.amount(day, asOf);
      for (int i = from; i < to; i++) {
        int ended = byLast[i];
        remove(ended);
        tellPresent(begun[ended], amount);
      }
      from = to;
    }
  }

  private int[] byLast() {
    long[] keys = new long[begun.length];
    for (int i = 0; i < begun.length; i++) {
      keys[i] = (long) begun[i].last() << 32 | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private void begin(int day) {
    while (next < begun.length && begun[next].start() <= day) {
      places[next] = size;
      present[size++] = next++;
    }
  }

  private void remove(int index) {
    int place = places[index];
    int moved = present[--size];
    present[place] = moved;
    places[moved] = place;
  }

  private void tellPresent(Participation part, double amount) {
    if (amount == 0) {
      return;
    }
    for (int i = 0; i < size; i++) {
      int other = begun[present[i]].person();
      if (other != part.person()) {
        sink.add(part.person(), other, amount);
      }
    }
  }
}
