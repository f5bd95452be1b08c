package enishi.algorithm.community;

/** Random numbers that depend on a seed and a place alone, so that no thread can change them. */
final class Seeds {
  /** Vertices that stay together when an order is drawn, for the sake of the caches. */
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

  /** The numbers 0..size−1 in blocks; the blocks are shuffled, and each of them too. */
  static int[] order(int size, long seed) {
    int[] blocks = new int[(size + BLOCK - 1) / BLOCK];
    for (int b = 0; b < blocks.length; b++) {
      blocks[b] = b;
    }
    shuffle(blocks, 0, blocks.length, seed);
    int[] order = new int[size];
    int i = 0;
    for (int b : blocks) {
      int from = i;
      for (int v = b * BLOCK; v < Math.min(size, (b + 1) * BLOCK); v++) {
        order[i++] = v;
      }
      shuffle(order, from, i, of(seed, b));
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
