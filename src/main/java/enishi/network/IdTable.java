package enishi.network;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every id that the facts name, each under a number that it keeps as long as the table is only
 * added to. Ids lie as UTF-8 one behind another; a hash table finds them in O(1). Immutable.
 */
final class IdTable {
  /** What {@link #find} says of an id that is not there. */
  static final int NONE = -1;

  private static final EntityKind[] KINDS = EntityKind.values();

  /** texts[ends[number − 1]] up to texts[ends[number]] = the id of a number. */
  private final byte[] texts;

  private final int[] ends;

  /** kinds[number] = ordinal of the id's kind. */
  private final byte[] kinds;

  /** slots[hash] = 1 + number, 0 where free; a power of two long, at most half full. */
  private final int[] slots;

  private final int size;

  /** By an absorbed id: the number of the id that stands for it. */
  private final Map<String, Integer> standIns;

  private IdTable(byte[] texts, int[] ends, byte[] kinds, int[] slots, int size) {
    this(texts, ends, kinds, slots, size, Map.of());
  }

  private IdTable(
      byte[] texts,
      int[] ends,
      byte[] kinds,
      int[] slots,
      int size,
      Map<String, Integer> standIns) {
    this.texts = texts;
    this.ends = ends;
    this.kinds = kinds;
    this.slots = slots;
    this.size = size;
    this.standIns = standIns;
  }

  /** The same table, in which absorbed ids are found under the number of who stands for them. */
  IdTable withStandIns(Map<String, Integer> numbers) {
    return new IdTable(texts, ends, kinds, slots, size, Map.copyOf(numbers));
  }

  Map<String, Integer> standIns() {
    return standIns;
  }

  /** The id that stands for an absorbed one; any other id itself. */
  Id resolve(Id id) {
    Integer number = standIns.isEmpty() ? null : standIns.get(id.value());
    return number == null ? id : id(number);
  }

  int size() {
    return size;
  }

  /** The number of an id, of who stands for it if it is absorbed, NONE if it has none. */
  int find(Id id) {
    return find(id.value());
  }

  int find(String id) {
    Integer standIn = standIns.isEmpty() ? null : standIns.get(id);
    return standIn == null ? numberOf(id) : standIn;
  }

  /** The number of an id itself, NONE if it has none. */
  int numberOf(String id) {
    byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
    return slots[slot(utf8, texts, ends, slots)] - 1;
  }

  Id id(int number) {
    String text = text(number);
    return Id.of(KINDS[kinds[number]], text.substring(text.indexOf(':') + 1));
  }

  String text(int number) {
    int from = begin(number, ends);
    return new String(texts, from, ends[number] - from, StandardCharsets.UTF_8);
  }

  EntityKind kind(int number) {
    return KINDS[kinds[number]];
  }

  /** How many bytes an id has. */
  int length(int number) {
    return ends[number] - begin(number, ends);
  }

  /** Copies the bytes of an id. */
  void copyText(int number, byte[] into, int at) {
    System.arraycopy(texts, begin(number, ends), into, at, length(number));
  }

  /** The ids' bytes and where each ends, for a file: shared, not to be changed. */
  byte[] texts() {
    return texts;
  }

  int[] ends() {
    return ends;
  }

  long memoryBytes() {
    return 4 * 16L + texts.length + 4L * ends.length + kinds.length + 4L * slots.length;
  }

  /** A table of those bytes and ends, as {@link #texts} and {@link #ends} gave them. */
  static IdTable of(byte[] texts, int[] ends) {
    byte[] kinds = new byte[ends.length];
    int[] slots = new int[capacity(ends.length)];
    for (int number = 0; number < ends.length; number++) {
      int from = begin(number, ends);
      kinds[number] = kindOf(texts, from, ends[number]);
      slots[slot(Arrays.copyOfRange(texts, from, ends[number]), texts, ends, slots)] = number + 1;
    }
    return new IdTable(texts, ends, kinds, slots, ends.length);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Adds ids behind those there are, which keep their numbers. */
  Builder more() {
    return new Builder(this);
  }

  private static int begin(int number, int[] ends) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private static byte kindOf(byte[] texts, int from, int end) {
    int colon = from;
    while (colon < end && texts[colon] != ':') {
      colon++;
    }
    String word = new String(texts, from, colon - from, StandardCharsets.UTF_8);
    return (byte) EntityKind.parse(word).ordinal();
  }

  /** The slot where an id is, or where it would go. */
  private static int slot(byte[] id, byte[] texts, int[] ends, int[] slots) {
    int mask = slots.length - 1;
    int slot = spread(Arrays.hashCode(id)) & mask;
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      int from = begin(number, ends);
      if (Arrays.equals(texts, from, ends[number], id, 0, id.length)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  private static int capacity(int size) {
    return Integer.highestOneBit(Math.max(16, 2 * size) - 1) << 1;
  }

  /** Gives every id a number when it is first named. */
  static final class Builder {
    private byte[] texts;
    private int[] ends;
    private byte[] kinds;
    private int[] slots;
    private int size;

    /**
     * The table added to, until the first new id; its arrays are full, so only slots are shared.
     */
    private @Nullable IdTable from;

    private Builder() {
      texts = new byte[1024];
      ends = new int[64];
      kinds = new byte[64];
      slots = new int[capacity(64)];
    }

    private Builder(IdTable from) {
      texts = from.texts;
      ends = from.ends;
      kinds = from.kinds;
      slots = from.slots;
      size = from.size;
      this.from = from;
    }

    int size() {
      return size;
    }

    int number(Id id) {
      return number(id.value());
    }

    EntityKind kind(int number) {
      return KINDS[kinds[number]];
    }

    String text(int number) {
      int from = begin(number, ends);
      return new String(texts, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    /** The number of an id, a new one where it has none yet. */
    int number(String id) {
      byte[] utf8 = id.getBytes(StandardCharsets.UTF_8);
      int slot = slot(utf8, texts, ends, slots);
      if (slots[slot] != 0) {
        return slots[slot] - 1;
      }
      if (from != null) {
        slots = slots.clone();
        from = null;
      }
      if (size == ends.length || 2 * size >= slots.length) {
        grow();
        slot = slot(utf8, texts, ends, slots);
      }
      int from = begin(size, ends);
      if (from + utf8.length > texts.length) {
        texts = Arrays.copyOf(texts, Math.max(2 * texts.length, from + utf8.length));
      }
      System.arraycopy(utf8, 0, texts, from, utf8.length);
      ends[size] = from + utf8.length;
      kinds[size] = kindOf(texts, from, ends[size]);
      slots[slot] = ++size;
      return size - 1;
    }

    IdTable build() {
      if (from != null) {
        return from;
      }
      int bytes = size == 0 ? 0 : ends[size - 1];
      return new IdTable(
          Arrays.copyOf(texts, bytes),
          Arrays.copyOf(ends, size),
          Arrays.copyOf(kinds, size),
          slots.clone(),
          size);
    }

    private void grow() {
      int room = Math.max(64, ends.length + (ends.length >> 1));
      ends = Arrays.copyOf(ends, room);
      kinds = Arrays.copyOf(kinds, room);
      if (2 * room >= slots.length) {
        slots = new int[capacity(room)];
        for (int number = 0; number < size; number++) {
          byte[] id = Arrays.copyOfRange(texts, begin(number, ends), ends[number]);
          slots[slot(id, texts, ends, slots)] = number + 1;
        }
      }
    }
  }
}
