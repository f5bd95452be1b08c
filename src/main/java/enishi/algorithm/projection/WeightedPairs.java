package enishi.algorithm.projection;

/**
 * Pairs of persons with a weight each, which a projection adds to what groups give. A pair may come
 * several times; its weights are added in the order given. Immutable.
 */
public final class WeightedPairs {
  /** No pairs. */
  public static final WeightedPairs NONE = of(new int[0], new int[0], new double[0]);

  /** offsets[person] = first place of the person's pairs; as many as any pair needs, and 1. */
  private final int[] offsets;

  /** others[place] = the other person, in the order given. */
  private final int[] others;

  /** weights[place] = the pair's weight. */
  private final double[] weights;

  private WeightedPairs(int[] offsets, int[] others, double[] weights) {
    this.offsets = offsets;
    this.others = others;
    this.weights = weights;
  }

  /** Pair i joins us[i] and vs[i], two different persons, and weighs weights[i], at least 0. */
  public static WeightedPairs of(int[] us, int[] vs, double[] weights) {
    if (us.length != vs.length || us.length != weights.length) {
      throw new IllegalArgumentException(
          "ends (%d, %d) and weights (%d) are not one a pair"
              .formatted(us.length, vs.length, weights.length));
    }
    int persons = 0;
    for (int i = 0; i < us.length; i++) {
      if (us[i] < 0 || vs[i] < 0 || us[i] == vs[i] || !(weights[i] >= 0)) {
        throw new IllegalArgumentException(
            "pair (%d, %d) of weight (%s) is not two persons and a weight of at least 0"
                .formatted(us[i], vs[i], weights[i]));
      }
      persons = Math.max(persons, Math.max(us[i], vs[i]) + 1);
    }
    int[] offsets = new int[persons + 1];
    for (int i = 0; i < us.length; i++) {
      offsets[us[i] + 1]++;
      offsets[vs[i] + 1]++;
    }
    for (int p = 0; p < persons; p++) {
      offsets[p + 1] += offsets[p];
    }
    int[] next = offsets.clone();
    int[] others = new int[2 * us.length];
    double[] both = new double[2 * us.length];
    for (int i = 0; i < us.length; i++) {
      both[next[us[i]]] = weights[i];
      others[next[us[i]]++] = vs[i];
      both[next[vs[i]]] = weights[i];
      others[next[vs[i]]++] = us[i];
    }
    return new WeightedPairs(offsets, others, both);
  }

  /** Persons who are in a pair are below this. */
  int personCount() {
    return offsets.length - 1;
  }

  int begin(int person) {
    return offsets[Math.min(person, personCount())];
  }

  int end(int person) {
    return offsets[Math.min(person + 1, personCount())];
  }

  int other(int place) {
    return others[place];
  }

  double weight(int place) {
    return weights[place];
  }

  public long memoryBytes() {
    return 3 * 16L + 4L * offsets.length + 12L * others.length;
  }
}
