package enishi.algorithm.projection;

import java.util.Arrays;

/**
 * Which persons sit in which groups, seen from both sides, and a weight a group. A seat is a person
 * in a group; given twice it counts once. Immutable, so threads may share it.
 *
 * <p>Space: 8 bytes a seat, 4 a person, 12 a group.
 */
public final class Incidence {
  /** groupOffsets[person] = first place of the person's groups; persons + 1 values. */
  private final int[] groupOffsets;

  /** groups[place] = group, ascending for each person. */
  private final int[] groups;

  /** personOffsets[group] = first place of the group's persons; groups + 1 values. */
  private final int[] personOffsets;

  /** persons[place] = person, ascending in each group. */
  private final int[] persons;

  /** weights[group] = what a pair gets for sharing the group. */
  private final double[] weights;

  private Incidence(
      int[] groupOffsets, int[] groups, int[] personOffsets, int[] persons, double[] weights) {
    this.groupOffsets = groupOffsets;
    this.groups = groups;
    this.personOffsets = personOffsets;
    this.persons = persons;
    this.weights = weights;
  }

  /**
   * Seats in any order: persons[i] sits in groups[i]. There are as many groups as weights, which
   * are numbers of at least 0.
   */
  public static Incidence of(int personCount, double[] weights, int[] persons, int[] groups) {
    if (persons.length != groups.length) {
      throw new IllegalArgumentException(
          "persons (%d) and groups (%d) are not one a seat"
              .formatted(persons.length, groups.length));
    }
    for (double weight : weights) {
      requireWeight(weight);
    }
    int[] personOffsets = offsets(weights.length, groups, "group");
    int[] groupOffsets = offsets(personCount, persons, "person");
    int[] byGroup = sortInto(groupOffsets, persons, groups);
    int[] sortedPersons = transpose(groupOffsets, byGroup, personOffsets);
    int[] sortedGroups = transpose(personOffsets, sortedPersons, groupOffsets);
    Incidence all =
        new Incidence(groupOffsets, sortedGroups, personOffsets, sortedPersons, weights.clone());
    return all.hasTwins() ? all.withoutTwins() : all;
  }

  public int personCount() {
    return groupOffsets.length - 1;
  }

  public int groupCount() {
    return weights.length;
  }

  public int seatCount() {
    return persons.length;
  }

  /** How many persons sit in a group. */
  public int size(int group) {
    return personOffsets[group + 1] - personOffsets[group];
  }

  public double weight(int group) {
    return weights[group];
  }

  /** The persons of a group, ascending. */
  public int[] persons(int group) {
    return Arrays.copyOfRange(persons, personOffsets[group], personOffsets[group + 1]);
  }

  /** The groups of a person, ascending. */
  public int[] groups(int person) {
    return Arrays.copyOfRange(groups, groupOffsets[person], groupOffsets[person + 1]);
  }

  public long memoryBytes() {
    return 5 * 16L
        + 4L * (groupOffsets.length + personOffsets.length)
        + 8L * persons.length
        + 8L * weights.length;
  }

  /** The same groups and seats with other weights. O(groups) time. */
  public Incidence withWeights(double[] others) {
    if (others.length != weights.length) {
      throw new IllegalArgumentException(
          "weights (%d) are not one a group (%d)".formatted(others.length, weights.length));
    }
    for (double weight : others) {
      requireWeight(weight);
    }
    return new Incidence(groupOffsets, groups, personOffsets, persons, others.clone());
  }

  /**
   * The same with one group changed: its persons, in any order, and its weight. The group may be
   * the next new one. The rows that change in a projection are those of its persons before and
   * after. O(persons + groups + seats) time, by copying whole stretches.
   */
  public Incidence withGroup(int group, double weight, int... members) {
    if (group < 0 || group > groupCount()) {
      throw new IllegalArgumentException(
          "group (%d) is outside 0..%d".formatted(group, groupCount()));
    }
    requireWeight(weight);
    int[] sorted = Arrays.stream(members).sorted().distinct().toArray();
    if (sorted.length > 0 && (sorted[0] < 0 || sorted[sorted.length - 1] >= personCount())) {
      throw new IllegalArgumentException(
          "a person of group (%d) is outside 0..%d".formatted(group, personCount() - 1));
    }
    int count = Math.max(groupCount(), group + 1);
    int[] offsetsNow = Arrays.copyOf(personOffsets, count + 1);
    offsetsNow[count] = persons.length;
    int from = offsetsNow[group];
    int to = offsetsNow[group + 1];
    int[] personsNow = Arrays.copyOf(persons, persons.length - (to - from) + sorted.length);
    System.arraycopy(sorted, 0, personsNow, from, sorted.length);
    System.arraycopy(persons, to, personsNow, from + sorted.length, persons.length - to);
    for (int g = group + 1; g <= count; g++) {
      offsetsNow[g] += sorted.length - (to - from);
    }
    double[] weightsNow = Arrays.copyOf(weights, count);
    weightsNow[group] = weight;
    MovedValue seats =
        new MovedValue(groupOffsets, groups, group, Arrays.copyOfRange(persons, from, to), sorted);
    return new Incidence(seats.offsets, seats.values, offsetsNow, personsNow, weightsNow);
  }

  int firstGroup(int person) {
    return groupOffsets[person];
  }

  int group(int place) {
    return groups[place];
  }

  int firstPerson(int group) {
    return personOffsets[group];
  }

  int person(int place) {
    return persons[place];
  }

  private static void requireWeight(double weight) {
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "weight (%s) is not a number of at least 0".formatted(weight));
    }
  }

  private static int[] offsets(int count, int[] keys, String what) {
    int[] offsets = new int[count + 1];
    for (int key : keys) {
      if (key < 0 || key >= count) {
        throw new IllegalArgumentException(
            "%s (%d) is outside 0..%d".formatted(what, key, count - 1));
      }
      offsets[key + 1]++;
    }
    for (int i = 0; i < count; i++) {
      offsets[i + 1] += offsets[i];
    }
    return offsets;
  }

  private static int[] sortInto(int[] offsets, int[] keys, int[] values) {
    int[] next = offsets.clone();
    int[] sorted = new int[values.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[next[keys[i]]++] = values[i];
    }
    return sorted;
  }

  /** Rows of values by key → rows of keys by value, ascending. */
  private static int[] transpose(int[] offsets, int[] values, int[] otherOffsets) {
    int[] next = otherOffsets.clone();
    int[] sorted = new int[values.length];
    for (int key = 0; key < offsets.length - 1; key++) {
      for (int i = offsets[key]; i < offsets[key + 1]; i++) {
        sorted[next[values[i]]++] = key;
      }
    }
    return sorted;
  }

  private boolean hasTwins() {
    for (int group = 0; group < groupCount(); group++) {
      for (int i = personOffsets[group] + 1; i < personOffsets[group + 1]; i++) {
        if (persons[i] == persons[i - 1]) {
          return true;
        }
      }
    }
    return false;
  }

  private Incidence withoutTwins() {
    int[] keptPersons = new int[persons.length];
    int[] keptGroups = new int[persons.length];
    int kept = 0;
    for (int group = 0; group < groupCount(); group++) {
      for (int i = personOffsets[group]; i < personOffsets[group + 1]; i++) {
        if (i == personOffsets[group] || persons[i] != persons[i - 1]) {
          keptPersons[kept] = persons[i];
          keptGroups[kept++] = group;
        }
      }
    }
    return of(
        personCount(), weights, Arrays.copyOf(keptPersons, kept), Arrays.copyOf(keptGroups, kept));
  }
}
