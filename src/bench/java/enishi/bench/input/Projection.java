package enishi.bench.input;

import java.util.Arrays;

/**
 * The plainest projection of an {@link Incidence}: for each person, the shares of everybody in
 * their groups are added up in an array. What the measured programs answer is checked against it.
 * Pairs come sorted, the smaller person first. O(pairs) time, 8 bytes a person beside the answer.
 */
final class Projection {
  private int[] smaller = new int[1 << 16];
  private int[] larger = new int[1 << 16];
  private double[] weights = new double[1 << 16];
  private int size;

  static Projection of(Incidence seats) {
    Projection projection = new Projection();
    projection.add(seats);
    return projection;
  }

  int[] smaller() {
    return Arrays.copyOf(smaller, size);
  }

  int[] larger() {
    return Arrays.copyOf(larger, size);
  }

  double[] weights() {
    return Arrays.copyOf(weights, size);
  }

  private void add(Incidence seats) {
    int[] sizes = seats.sizes();
    int[] groupStarts = starts(sizes);
    int[] personStarts = starts(counts(seats.persons(), seats.people()));
    int[] groupsOfPersons = new int[seats.persons().length];
    int[] next = personStarts.clone();
    for (int seat = 0; seat < groupsOfPersons.length; seat++) {
      groupsOfPersons[next[seats.persons()[seat]]++] = seats.groups()[seat];
    }
    double[] sums = new double[seats.people()];
    int[] met = new int[seats.people()];
    for (int person = 0; person < seats.people(); person++) {
      int count = 0;
      for (int i = personStarts[person]; i < personStarts[person + 1]; i++) {
        int group = groupsOfPersons[i];
        if (sizes[group] > seats.maxShared()) {
          continue;
        }
        double share = seats.worths()[group] / (sizes[group] - 1);
        for (int seat = groupStarts[group]; seat < groupStarts[group + 1]; seat++) {
          int other = seats.persons()[seat];
          if (other > person) {
            if (sums[other] == 0) {
              met[count++] = other;
            }
            sums[other] += share;
          }
        }
      }
      Arrays.sort(met, 0, count);
      for (int i = 0; i < count; i++) {
        add(person, met[i], sums[met[i]]);
        sums[met[i]] = 0;
      }
    }
  }

  private void add(int one, int other, double weight) {
    if (size == weights.length) {
      int capacity = size + size / 2;
      smaller = Arrays.copyOf(smaller, capacity);
      larger = Arrays.copyOf(larger, capacity);
      weights = Arrays.copyOf(weights, capacity);
    }
    smaller[size] = one;
    larger[size] = other;
    weights[size++] = weight;
  }

  private static int[] counts(int[] values, int bound) {
    int[] counts = new int[bound];
    for (int value : values) {
      counts[value]++;
    }
    return counts;
  }

  private static int[] starts(int[] counts) {
    int[] starts = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      starts[i + 1] = starts[i] + counts[i];
    }
    return starts;
  }
}
