package enishi.network;

import java.util.Arrays;

/**
 * The stated facts between two persons, ties and referrals, as columns, indexed by person. Those
 * stated inside an event lie there. Immutable.
 */
final class Meetings {
  /** a[i], b[i] = vertices, the smaller first. */
  private final int[] a;

  private final int[] b;

  /** starts[i], lasts[i] = days; {@link Day#NEVER} where not dated. */
  private final int[] starts;

  private final int[] lasts;

  /** withdrawn[i] = first day from which it no longer counts at all. */
  private final int[] withdrawn;

  /** decays[i] = index of its worth in {@code worth}. */
  private final byte[] decays;

  /** contexts[i] = the shared context it lies in; {@link Contexts#LOOSE}. */
  private final int[] contexts;

  private final Decay[] worth;

  /** byPerson[personBegin[v]] up to byPerson[personBegin[v + 1]] = meetings of v, ascending. */
  private final int[] personBegin;

  private final int[] byPerson;

  private Meetings(Builder from, int people) {
    a = Arrays.copyOf(from.ints[0], from.size);
    b = Arrays.copyOf(from.ints[1], from.size);
    starts = Arrays.copyOf(from.ints[2], from.size);
    lasts = Arrays.copyOf(from.ints[3], from.size);
    withdrawn = Arrays.copyOf(from.ints[4], from.size);
    contexts = Arrays.copyOf(from.ints[5], from.size);
    decays = Arrays.copyOf(from.decays, from.size);
    worth = from.worth;
    personBegin = new int[people + 1];
    for (int i = 0; i < a.length; i++) {
      personBegin[a[i] + 1]++;
      personBegin[b[i] + 1]++;
    }
    for (int v = 0; v < people; v++) {
      personBegin[v + 1] += personBegin[v];
    }
    byPerson = new int[2 * a.length];
    int[] next = personBegin.clone();
    for (int i = 0; i < a.length; i++) {
      byPerson[next[a[i]]++] = i;
      byPerson[next[b[i]]++] = i;
    }
  }

  int size() {
    return a.length;
  }

  int a(int meeting) {
    return a[meeting];
  }

  int b(int meeting) {
    return b[meeting];
  }

  int context(int meeting) {
    return contexts[meeting];
  }

  int beginOf(int person) {
    return personBegin[person];
  }

  int endOf(int person) {
    return personBegin[person + 1];
  }

  /** The meeting at a place of the index by person. */
  int meetingAt(int place) {
    return byPerson[place];
  }

  /** What it adds to A, seen on a day. */
  double amount(int meeting, int asOf) {
    if (starts[meeting] > asOf || withdrawn[meeting] <= asOf) {
      return 0;
    }
    int day = Math.min(asOf, Math.max(starts[meeting], lasts[meeting]));
    Decay decay = worth[decays[meeting]];
    return decay.worth(1, decay.left((long) asOf - day));
  }

  long memoryBytes() {
    return 33L * a.length + 4L * personBegin.length + 10 * 16;
  }

  /** Collects meetings in any order. */
  static final class Builder {
    private final int[][] ints = new int[6][16];
    private byte[] decays = new byte[16];
    private final Decay[] worth;
    private int size;

    /**
     * @param worth what each kind of meeting is worth
     */
    Builder(Decay[] worth) {
      this.worth = worth;
    }

    void add(int a, int b, int start, int last, int withdrawn, int context, int decay) {
      if (size == decays.length) {
        decays = Arrays.copyOf(decays, 2 * size);
        for (int c = 0; c < ints.length; c++) {
          ints[c] = Arrays.copyOf(ints[c], 2 * size);
        }
      }
      ints[0][size] = Math.min(a, b);
      ints[1][size] = Math.max(a, b);
      ints[2][size] = start;
      ints[3][size] = last;
      ints[4][size] = withdrawn;
      ints[5][size] = context;
      decays[size++] = (byte) decay;
    }

    Meetings build(int people) {
      return new Meetings(this, people);
    }
  }
}
