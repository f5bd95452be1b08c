package enishi.algorithm.flow;

import java.util.Arrays;

/**
 * What a {@link TrustFlow} is computed from. Its arrays are its own and never change.
 *
 * @param froms froms[i] vouches for tos[i]
 * @param perLevel perLevel[d] = capacity at distance d, at least 1; farther away it is 1
 * @param keys keys[vertex] = who comes first among equally distant ones, smaller first
 */
record TrustVouches(int[] froms, int[] tos, int[] roots, int[] perLevel, long[] keys) {
  TrustVouches {
    for (int capacity : perLevel) {
      if (capacity < 1) {
        throw new IllegalArgumentException("capacity (%d) must be at least 1".formatted(capacity));
      }
    }
    if (froms.length != tos.length) {
      throw new IllegalArgumentException(
          "edges come from (%d) and go to (%d), expected as many"
              .formatted(froms.length, tos.length));
    }
  }

  int vertexCount() {
    return keys.length;
  }

  int capacityAt(int distance) {
    return distance < perLevel.length ? perLevel[distance] : 1;
  }

  boolean vouches(int vertex) {
    return Arrays.stream(froms).anyMatch(from -> from == vertex);
  }

  /** With one more edge. */
  TrustVouches plus(int from, int to) {
    int[] moreFroms = Arrays.copyOf(froms, froms.length + 1);
    int[] moreTos = Arrays.copyOf(tos, tos.length + 1);
    moreFroms[froms.length] = from;
    moreTos[tos.length] = to;
    return new TrustVouches(moreFroms, moreTos, roots, perLevel, keys);
  }

  /** With one more vertex, which has the next number. */
  TrustVouches plusVertex(long key) {
    long[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
    moreKeys[keys.length] = key;
    return new TrustVouches(froms, tos, roots, perLevel, moreKeys);
  }
}
