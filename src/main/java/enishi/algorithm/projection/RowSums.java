package enishi.algorithm.projection;

import java.util.Arrays;

/**
 * Makes rows one after another and keeps them until they are copied. A group's persons ascend, so
 * the persons that it adds to a row are a run that only has to be merged. One thread each.
 */
final class RowSums {
  /** A person of more groups has the row sorted at the end: merging run by run would be slower. */
  private static final int MAX_MERGED_RUNS = 8;

  private final Projection projection;
  private final Incidence incidence;
  private final WeightedPairs pairs;

  /** sums[person] = weight of the pair so far, 0 between rows; may be shared by turns. */
  private final double[] sums;

  /** targets[0..count − 1] = the others of the rows made so far. */
  private int[] targets;

  /** weights[i] = weight or strength of the pair with targets[i]. */
  private float[] weights;

  private int count;

  /** merging[0..] = the left run while two are merged. */
  private int[] merging = new int[64];

  RowSums(Projection projection, double[] sums, int room) {
    this.projection = projection;
    this.incidence = projection.incidence();
    this.pairs = projection.pairs();
    this.sums = sums;
    targets = new int[room];
    weights = new float[room];
  }

  int count() {
    return count;
  }

  void copyTo(int[] allTargets, float[] allWeights, int at) {
    System.arraycopy(targets, 0, allTargets, at, count);
    System.arraycopy(weights, 0, allWeights, at, count);
  }

  void add(int person) {
    int begin = count;
    int runs = 0;
    for (int i = incidence.firstGroup(person); i < incidence.firstGroup(person + 1); i++) {
      int group = incidence.group(i);
      if (projection.counts(group)) {
        int run = count;
        addGroup(group);
        if (++runs <= MAX_MERGED_RUNS && run > begin) {
          merge(begin, run);
        }
      }
    }
    if (addPairs(person) || runs > MAX_MERGED_RUNS) {
      Arrays.sort(targets, begin, count);
    }
    int kept = begin;
    for (int i = begin; i < count; i++) {
      int other = targets[i];
      double sum = sums[other];
      sums[other] = 0;
      if (other != person) {
        targets[kept] = other;
        weights[kept++] = projection.strength(sum);
      }
    }
    count = kept;
  }

  /** Makes one ascending run of two: from..middle − 1 and middle..count − 1. */
  private void merge(int from, int middle) {
    int left = middle - from;
    if (merging.length < left) {
      merging = new int[2 * left];
    }
    System.arraycopy(targets, from, merging, 0, left);
    int l = 0;
    int r = middle;
    int place = from;
    while (l < left && r < count) {
      targets[place++] = targets[r] < merging[l] ? targets[r++] : merging[l++];
    }
    System.arraycopy(merging, l, targets, place, left - l);
  }

  private void addGroup(int group) {
    double weight = incidence.weight(group);
    int end = incidence.firstPerson(group + 1);
    makeRoom(end - incidence.firstPerson(group));
    for (int i = incidence.firstPerson(group); i < end; i++) {
      addTo(incidence.person(i), weight);
    }
  }

  /** Says whether there were any. */
  private boolean addPairs(int person) {
    int end = pairs.end(person);
    makeRoom(end - pairs.begin(person));
    for (int i = pairs.begin(person); i < end; i++) {
      if (pairs.weight(i) > 0) {
        addTo(pairs.other(i), pairs.weight(i));
      }
    }
    return pairs.begin(person) < end;
  }

  private void addTo(int other, double weight) {
    if (sums[other] == 0) {
      targets[count++] = other;
    }
    sums[other] += weight;
  }

  private void makeRoom(int more) {
    if (count + more > targets.length) {
      int room = Math.max(count + more, targets.length + targets.length / 2);
      targets = Arrays.copyOf(targets, room);
      weights = Arrays.copyOf(weights, room);
    }
  }
}
