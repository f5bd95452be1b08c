package enishi.algorithm.community;

/** Random numbers that depend on a seed and a place alone, so that no thread can change them. */
final class Seeds {
  /** From so many on, the numbers are shuffled in blocks, for the sake of the caches. */
  private static final int MANY = 1 << 16;

  private static final int BLOCK = 64;

  private Seeds() {}

  /** A seed for a part of the work, well mixed (the finalizer of SplitMix64). */
  static long of(long seed, long part) {
    long z = seed + (part + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** At least 0, below 1. */
  static double unit(long seed, long part) {
    return (of(seed, part) >>> 11) * 0x1.0p-53;
  }

  /** The numbers 0..size−1, shuffled. */
  static int[] order(int size, long seed) {
    int[] order = new int[size];
    if (size < MANY) {
      for (int v = 0; v < size; v++) {
        order[v] = v;
      }
      shuffle(order, 0, size, seed);
      return order;
    }
    int[] blocks = order((size + BLOCK - 1) / BLOCK, seed);
    int place = 0;
    for (int block : blocks) {
      int from = place;
      for (int v = block * BLOCK; v < Math.min(size, (block + 1) * BLOCK); v++) {
        order[place++] = v;
      }
      shuffle(order, from, place, of(seed, block));
    }
    return order;
  }

  /** Shuffles values[from..to−1]. */
  static void shuffle(int[] values, int from, int to, long seed) {
    for (int i = to - 1; i > from; i--) {
      int j = from + (int) ((of(seed, i - from) >>> 33) * (i - from + 1) >>> 31);
      int swapped = values[i];
      values[i] = values[j];
      values[j] = swapped;
    }
  }
}
