package enishi.network;

import java.util.Arrays;

/**
 * The strength of one pair on one day, in double, straight from the columns: what {@link
 * Strengths#between} gives, to the last bit, without the evidence. Threads may share it.
 */
final class PairStrength {
  private final Contexts contexts;
  private final Meetings meetings;
  private final StrengthRules rules;
  private final int asOf;

  PairStrength(Contexts contexts, StrengthRules rules, int asOf) {
    this.contexts = contexts;
    this.meetings = contexts.meetings();
    this.rules = rules;
    this.asOf = asOf;
  }

  /** 0 where nothing counts between the two vertices. */
  double between(int u, int v) {
    Sum sum = new Sum();
    addMeetings(u, v, sum);
    int i = contexts.beginOf(u);
    int j = contexts.beginOf(v);
    while (i < contexts.endOf(u) && j < contexts.endOf(v)) {
      int mine = contexts.contextAt(i);
      int theirs = contexts.contextAt(j);
      if (mine == theirs) {
        sum.add(mine, shared(mine, u, v));
      }
      i += mine <= theirs ? 1 : 0;
      j += theirs <= mine ? 1 : 0;
    }
    return rules.strength(sum.largestFirst());
  }

  private void addMeetings(int u, int v, Sum sum) {
    int a = Math.min(u, v);
    int b = Math.max(u, v);
    boolean byFirst =
        meetings.endOf(u) - meetings.beginOf(u) <= meetings.endOf(v) - meetings.beginOf(v);
    int person = byFirst ? u : v;
    for (int place = meetings.beginOf(person); place < meetings.endOf(person); place++) {
      int meeting = meetings.meetingAt(place);
      if (meetings.a(meeting) == a && meetings.b(meeting) == b) {
        sum.add(meetings.context(meeting), meetings.amount(meeting, asOf));
      }
    }
  }

  /** The largest of what the parts of the two in a context add. */
  private double shared(int context, int u, int v) {
    SharedContext shared = contexts.context(context);
    double largest = 0;
    for (Participation mine : shared.partsOf(u)) {
      for (Participation theirs : shared.partsOf(v)) {
        int day = mine.sharedDay(theirs, asOf);
        if (day != Day.NONE) {
          largest = Math.max(largest, shared.amount(day, asOf));
        }
      }
    }
    return largest;
  }

  /** Contributions, of each shared context the largest. */
  private static final class Sum {
    private int[] places = new int[8];
    private double[] amounts = new double[8];
    private int size;

    void add(int place, double amount) {
      if (amount <= 0) {
        return;
      }
      for (int i = 0; i < size && place != Contexts.LOOSE; i++) {
        if (places[i] == place) {
          amounts[i] = Math.max(amounts[i], amount);
          return;
        }
      }
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
        amounts = Arrays.copyOf(amounts, 2 * size);
      }
      places[size] = place;
      amounts[size++] = amount;
    }

    double largestFirst() {
      Arrays.sort(amounts, 0, size);
      double sum = 0;
      for (int i = size - 1; i >= 0; i--) {
        sum += amounts[i];
      }
      return sum;
    }
  }
}
