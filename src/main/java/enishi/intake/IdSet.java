package enishi.intake;

import java.util.Arrays;

/**
 * A set of texts that keeps 8 bytes of each: a 64-bit hash in an open-addressed table. Two texts
 * are taken for one with a chance near n²/2⁶⁵, one in forty million for a million texts. Grows by
 * doubling.
 */
final class IdSet {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** slots[i] = hash of a text, 0 where free. */
  private long[] slots = new long[1 << 10];

  private int size;

  /** Adds the text; false where it was there. */
  boolean add(String text) {
    if (size * 2 >= slots.length) {
      grow();
    }
    return insert(hash(text));
  }

  boolean contains(String text) {
    long hash = hash(text);
    int slot = (int) hash & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return false;
  }

  int size() {
    return size;
  }

  private boolean insert(long hash) {
    int slot = (int) hash & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return false;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = hash;
    size++;
    return true;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    size = 0;
    Arrays.stream(old).filter(hash -> hash != 0).forEach(this::insert);
  }

  /** FNV-1a over the UTF-16 units, then the finalizer of MurmurHash3; never 0. */
  private static long hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
