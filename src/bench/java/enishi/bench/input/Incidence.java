package enishi.bench.input;

/**
 * Who belongs to what, and what each group is worth: the two-mode form of a town.
 *
 * @param persons persons[seat] = the person on the seat
 * @param groups groups[seat] = the group of the seat, ascending
 * @param worths worths[group] = base · 2^(−age/half-life), before Newman's share
 * @param maxShared a group of more people than this ties nobody
 */
record Incidence(int people, int[] persons, int[] groups, double[] worths, int maxShared) {

  /** sizes[group] = people in it. */
  int[] sizes() {
    int[] sizes = new int[worths.length];
    for (int group : groups) {
      sizes[group]++;
    }
    return sizes;
  }
}
